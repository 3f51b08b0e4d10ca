package import CaseModel

/// One coding read otherwise: helping in place of hindering, there in place of missing. (Model §10.5)
package struct DirectionChange: Sendable, Hashable {
  /// Position of the coding's source in `CodedCase.sources`.
  package let source: Int
  /// Position of the coding in `CodedCase.codings`.
  package let position: Int
  /// What it says in place of its own.
  package let direction: Direction?
  /// What it says in place of its own.
  package let presence: Presence?

  /// The changes of one coding.
  package struct Pair: Sendable {
    /// Its direction turned; `nil` where the format refuses that, or where there is none to turn.
    package let turned: DirectionChange?
    /// Its presence turned; `nil` likewise.
    package let flipped: DirectionChange?

    /// Whether there is nothing to change.
    package var isEmpty: Bool { turned == nil && flipped == nil }
  }

  /// Every single change that the format does not refuse; what is missing cannot help.
  package static func pair(of coding: CellCoding) -> Pair {
    guard coding.isNamed else { return Pair(turned: nil, flipped: nil) }
    let turned = coding.direction.flatMap(\.opposite).map { Self(coding, $0, coding.presence) }
    let flipped = coding.presence.flatMap(\.opposite).map { Self(coding, coding.direction, $0) }
    return Pair(turned: turned.flatMap(\.allowed), flipped: flipped.flatMap(\.allowed))
  }

  private var allowed: DirectionChange? { direction == .enabling && presence == .absent ? nil : self }

  private init(_ coding: CellCoding, _ direction: Direction?, _ presence: Presence?) {
    (source, position) = (coding.source, coding.position)
    (self.direction, self.presence) = (direction, presence)
  }
}

extension Direction {
  fileprivate var opposite: Direction? {
    switch self {
    case .enabling: .constraining
    case .constraining: .enabling
    case .neutral: nil
    }
  }
}

extension Presence {
  fileprivate var opposite: Presence? {
    switch self {
    case .present: .absent
    case .absent: .present
    case .unclear: nil
    }
  }
}
