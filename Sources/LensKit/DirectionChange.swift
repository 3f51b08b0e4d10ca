package import CaseModel

/// One coding read otherwise: helping in place of hindering, there in place of missing. (Model §10.5)
package struct DirectionChange: Sendable, Hashable {
  /// Position of the coding in `CodedCase.codings`.
  package let position: Int
  /// What it says in place of its own.
  package let direction: Direction?
  /// What it says in place of its own.
  package let presence: Presence?

  /// Every single change that the format does not refuse; what is missing cannot help.
  package static func all(of coding: CellCoding) -> [DirectionChange] {
    guard coding.isNamed else { return [] }
    let turned = coding.direction.flatMap(\.opposite).map { Self(coding.position, $0, coding.presence) }
    let flipped = coding.presence.flatMap(\.opposite).map { Self(coding.position, coding.direction, $0) }
    return [turned, flipped].compactMap { $0 }.filter { $0.direction != .enabling || $0.presence != .absent }
  }

  private init(_ position: Int, _ direction: Direction?, _ presence: Presence?) {
    (self.position, self.direction, self.presence) = (position, direction, presence)
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
