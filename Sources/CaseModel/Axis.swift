/// One of the three ordinal axes of involvement (Hoppe et al. 2024; Model §1.1.1).
package enum Axis: String, Sendable, CaseIterable {
  case mode, aim, stance

  /// Ranks the axis can hold, always the Mark 2 range so that values compare across cases.
  ///
  /// Only the mode has rank 0: a service made without any citizen input. (Model §2.3)
  package var ranks: ClosedRange<Int> {
    switch self {
    case .mode: 0...4
    case .aim: 1...4
    case .stance: 1...6
    }
  }

  /// Number of steps from the lowest rank to the highest: mode 4, aim 3, stance 5. (Model §2.5)
  package var span: Int { ranks.upperBound - ranks.lowerBound }

  /// The code of a rank, such as `mode-consumer`; `nil` outside the range.
  package func code(of rank: Int) -> String? {
    label(of: rank).map { "\(rawValue)-\($0)" }
  }

  /// The stable label of a rank as other programs read it, such as `consumer`; `nil` outside the range. (Model §9.9)
  package func label(of rank: Int) -> String? {
    guard ranks.contains(rank) else { return nil }
    return labels[rank - ranks.lowerBound]
  }

  /// The rank a label names; `nil` for a label that is not of this axis.
  package func rank(ofLabel label: String) -> Int? {
    labels.firstIndex(of: label).map { $0 + ranks.lowerBound }
  }

  /// The axis and rank a code stands for; `nil` for codes that are not of an axis.
  package static func position(ofCode code: String) -> (axis: Axis, rank: Int)? {
    for axis in Axis.allCases where code.hasPrefix(axis.rawValue + "-") {
      let label = String(code.dropFirst(axis.rawValue.count + 1))
      if let rank = axis.rank(ofLabel: label) { return (axis, rank) }
    }
    return nil
  }

  /// Place among the axes, from 0.
  package var position: Int {
    switch self {
    case .mode: 0
    case .aim: 1
    case .stance: 2
    }
  }

  private var labels: [String] {
    switch self {
    case .mode: ["none", "consumer", "strategic", "enhanced", "networked"]
    case .aim: ["empowerment", "participation", "service-innovation", "value-innovation"]
    case .stance: ["command", "coordination", "cooperation", "collaboration", "coproduction", "cocreation"]
    }
  }
}
