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

  /// What the codings with a code say, each once, in their order.
  static func all(of codings: ArraySlice<Coding>, code: String) -> [CodingAttribute] {
    var found: [CodingAttribute] = []
    func add(_ attribute: CodingAttribute?) {
      if let attribute, !found.contains(attribute) { found.append(attribute) }
    }
    for coding in codings where coding.code == code {
      add(coding.stated.contains(.frame) ? .frame(coding.frame) : nil)
      add(coding.direction.map(Self.direction))
      add(coding.presence.map(Self.presence))
      add(coding.standing.map(Self.standing))
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
