/// How far the evidence for a position goes. (Model §2.3)
package enum EvidenceStatus: String, Sendable, CaseIterable {
  /// Enough codings from enough sources.
  case sufficient
  /// Enough codings, but one voice; drawn hollow and dotted.
  case singleSource = "single-source"
  /// Some codings, too few for a position; only shown as dots in the strips.
  case insufficient
  /// Nothing was said.
  case silent

  var phrase: String { self == .singleSource ? "one source only" : rawValue }
}

/// Where one frame stands on one axis, as plain numbers.
package struct AxisReading: Sendable {
  /// How far the evidence goes; without an interval it is silent.
  package var status: EvidenceStatus
  /// The median interval in ranks; `nil` when silent.
  package var interval: ClosedRange<Int>?
  /// Share of the evidence at each rank, summing to 1; empty when silent or not known.
  package var weights: [Int: Double]
  /// How many excerpts were coded; `nil` = not said in the figure.
  package var codings: Int?
  /// How many sources spoke; `nil` = not said in the figure.
  package var sources: Int?
  /// Where the evidence stands; `nil` = not linked.
  package var anchor: String?
  /// Where the evidence for single ranks stands; a rank without an entry leads to `anchor`.
  package var rankAnchors: [Int: String]

  /// A reading; what is left out is not said.
  package init(
    status: EvidenceStatus, interval: ClosedRange<Int>?, weights: [Int: Double] = [:], codings: Int? = nil,
    sources: Int? = nil, anchor: String? = nil, rankAnchors: [Int: String] = [:]
  ) {
    self.status = interval == nil ? .silent : status
    self.interval = interval
    self.weights = interval == nil ? [:] : weights
    self.codings = codings
    self.sources = sources
    self.anchor = anchor
    self.rankAnchors = rankAnchors
  }

  /// An axis nobody spoke of.
  package static let silent = AxisReading(status: .silent, interval: nil)

  /// Whether the reading may stand as a position: sufficient, or drawn as a single voice.
  var hasPosition: Bool { interval != nil && (status == .sufficient || status == .singleSource) }

  /// `strategic`, or `between consumer and enhanced`; `nil` when silent.
  func words(on axis: DrawnAxis) -> String? {
    interval.map { interval in
      interval.count == 1
        ? axis.label(interval.lowerBound)
        : "between \(axis.label(interval.lowerBound)) and \(axis.label(interval.upperBound))"
    }
  }

  /// The same with the reservation that goes with the evidence.
  func guardedWords(on axis: DrawnAxis) -> String {
    guard let words = words(on: axis) else { return "not spoken of" }
    return status == .sufficient ? words : "\(words) (\(status.phrase))"
  }
}

/// One reading on each of the three axes.
package struct AxisReadings: Sendable {
  /// On the mode of co-production.
  package var mode: AxisReading
  /// On the aim.
  package var aim: AxisReading
  /// On the stance of the public organisation.
  package var stance: AxisReading

  /// Readings on all three axes; an axis left out is silent.
  package init(mode: AxisReading = .silent, aim: AxisReading = .silent, stance: AxisReading = .silent) {
    self.mode = mode
    self.aim = aim
    self.stance = stance
  }

  /// The reading on one axis.
  package subscript(axis: DrawnAxis) -> AxisReading {
    switch axis {
    case .mode: mode
    case .aim: aim
    case .stance: stance
    }
  }
}

/// The steps from an actual to an intended reading. (Model §2.5)
struct AxisGap {
  let steps: ClosedRange<Int>

  /// `nil` unless the evidence is sufficient on both sides. (Model §9.7)
  init?(intended: AxisReading, actual: AxisReading) {
    guard intended.status == .sufficient, actual.status == .sufficient, let goal = intended.interval,
      let practice = actual.interval
    else { return nil }
    steps = (goal.lowerBound - practice.upperBound)...(goal.upperBound - practice.lowerBound)
  }

  /// `+1`, or `0 to +2`.
  var text: String {
    steps.count == 1
      ? Say.signed(steps.lowerBound) : "\(Say.signed(steps.lowerBound)) to \(Say.signed(steps.upperBound))"
  }

  /// The end nearest to zero, 0 when the interval spans it.
  var guaranteed: Int { steps.lowerBound > 0 ? steps.lowerBound : min(0, steps.upperBound) }
}
