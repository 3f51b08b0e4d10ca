/// The three ordinal axes of the power-dynamics figure, with the words that stand at their levels. (Model §1.1.1)
package enum DrawnAxis: String, Sendable, CaseIterable {
  case mode, aim, stance

  /// The title of the axis in a figure.
  package var title: String {
    switch self {
    case .mode: "Mode of co-production"
    case .aim: "Aim"
    case .stance: "Public stance"
    }
  }

  /// The word for the axis inside a sentence.
  package var word: String { self == .stance ? "public stance" : rawValue }

  /// The ranks of the scale; only the mode can be 0, no co-production.
  package var ranks: ClosedRange<Int> {
    switch self {
    case .mode: 0...4
    case .aim: 1...4
    case .stance: 1...6
    }
  }

  /// The words for a rank; empty outside the scale.
  package func label(_ rank: Int) -> String { Self.word(for: rank, in: labels, from: ranks.lowerBound) }

  /// Short words for a rank where room is scarce; empty outside the scale.
  package func shortLabel(_ rank: Int) -> String {
    self == .aim ? Self.word(for: rank, in: Self.shortAims, from: 1) : label(rank)
  }

  private var labels: [String] {
    switch self {
    case .mode: Self.modes
    case .aim: Self.aims
    case .stance: Self.stances
    }
  }

  private static let modes = ["not co-production", "consumer", "strategic", "enhanced", "networked"]
  private static let aims = [
    "user empowerment", "user participation", "user-led innovation of new forms of public service",
    "user-led innovation of new forms of public value",
  ]
  private static let stances = [
    "command", "coordination", "cooperation", "collaboration", "co-production", "co-creation",
  ]
  private static let shortAims = ["empowerment", "participation", "service innovation", "value innovation"]

  private static func word(for rank: Int, in words: [String], from first: Int) -> String {
    words.indices.contains(rank - first) ? words[rank - first] : ""
  }
}

/// What is said and what is done.
package enum DrawnFrame: String, Sendable, CaseIterable {
  case intended, actual

  var tone: Tone { self == .intended ? .intended : .actual }
}
