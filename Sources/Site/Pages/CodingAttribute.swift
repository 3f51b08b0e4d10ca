import CaseModel
import Words

/// Something that a coding says beside its code.
enum CodingAttribute: Sendable, Hashable {
  case frame(Frame)
  case direction(Direction)
  case presence(Presence)
  case standing(Standing)
  /// It stands on the authors' own words, which weigh nothing.
  case authors

  /// What several codings say, each once, in their order.
  static func all(of codings: [Coding]) -> [CodingAttribute] {
    var found: [CodingAttribute] = []
    for coding in codings {
      let own: [CodingAttribute?] = [
        coding.stated.contains(.frame) ? .frame(coding.frame) : nil, coding.direction.map(Self.direction), coding.presence.map(Self.presence),
        coding.standing.map(Self.standing),
      ]
      for case let attribute? in own where !found.contains(attribute) { found.append(attribute) }
    }
    return found
  }

  /// Its name where it is kept; the names of the five do not overlap.
  var name: String {
    switch self {
    case .frame(let frame): frame.rawValue
    case .direction(let direction): direction.rawValue
    case .presence(let presence): presence.rawValue
    case .standing(let standing): standing.rawValue
    case .authors: Self.authorsName
    }
  }

  private static let authorsName = "authors"

  init?(name: String) {
    let found: CodingAttribute? =
      Frame(rawValue: name).map(Self.frame) ?? Direction(rawValue: name).map(Self.direction)
      ?? Presence(rawValue: name).map(Self.presence) ?? Standing(rawValue: name).map(Self.standing)
      ?? (name == Self.authorsName ? .authors : nil)
    guard let found else { return nil }
    self = found
  }

  /// How a page says it.
  var message: Message {
    switch self {
    case .frame(let frame): .codingFrame(frame)
    case .direction(let direction): .word(direction.term)
    case .presence(let presence): .word(presence.term)
    case .standing(let standing): .word(standing.term)
    case .authors: .authorsReading
    }
  }
}
