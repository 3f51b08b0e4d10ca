package import CaseModel

// A narrative.

extension Message {
  /// `… – …`
  package static func narrativeTitle(_ narrative: String, of caseTitle: String) -> Message {
    Message("narrative.title", .text("narrative", narrative), .text("caseTitle", caseTitle))
  }
  /// `… in the case …. …`
  package static func narrativeDescription(_ kind: NarrativeKind, caseTitle: String, speaker: String) -> Message {
    Message("narrative.description", .term("kind", kind), .text("caseTitle", caseTitle), .text("speaker", speaker))
  }
  /// `… in the case ….`
  package static func narrativeDescription(_ kind: NarrativeKind, caseTitle: String) -> Message {
    Message("narrative.description-alone", .term("kind", kind), .text("caseTitle", caseTitle))
  }
  /// `…`
  package static func narrativeKind(_ kind: NarrativeKind) -> Message {
    Message("narrative.kind", .term("kind", kind))
  }
  /// `Translated from ….`
  package static func translatedFrom(_ language: Term) -> Message {
    Message("narrative.translated-from", .term("language", language))
  }
  /// `Original: …`
  package static func originalIs(_ title: String) -> Message {
    Message("narrative.original", .text("title", title))
  }
  /// `Translation: …`
  package static func translationIs(_ title: String) -> Message {
    Message("narrative.translation", .text("title", title))
  }
  /// `Original, …`
  package static func originalIn(_ language: Term) -> Message {
    Message("narrative.original-in", .term("language", language))
  }
  /// `One account is not a position of the case. See the case as a whole.`
  package static var oneAccount: Message { Message("narrative.one-account") }
  /// `Only the passages of this text may be shown.`
  package static var excerptsOnly: Message { Message("narrative.excerpts-only") }
  /// `The words of this text may not be shown. Where a coder wrote a paraphrase, it stands in …`
  package static var paraphrasesOnly: Message { Message("narrative.paraphrases-only") }
  /// `Used in … claims`
  package static func usedInClaims(_ number: Int) -> Message {
    Message("narrative.used-in-claims", .count("number", number))
  }
  /// `Other accounts`
  package static var otherAccounts: Message { Message("narrative.other-accounts") }
  /// `Codes of passage …`
  package static func codesOfExcerpt(_ anchor: String) -> Message {
    Message("narrative.codes-of-excerpt", .text("anchor", anchor))
  }
  /// `… level`
  package static func level(_ level: Level) -> Message {
    Message("narrative.level", .term("level", level))
  }
  /// `… persons`
  package static func persons(_ number: Int) -> Message {
    Message("narrative.persons", .count("number", number))
  }
  /// `This account reads as – ….`
  package static func accountReading(_ parts: [Message]) -> Message {
    Message("narrative.account-reading", .list("parts", parts))
  }
  /// `…: …`
  package static func accountOnAxis(_ axis: Axis, _ parts: [Message]) -> Message {
    Message("narrative.account-on-axis", .term("axis", axis), .list("parts", parts))
  }
  /// `… …`
  package static func accountIn(_ frame: Frame, _ position: Message) -> Message {
    Message("narrative.account-in", .term("frame", frame), .message("position", position))
  }
  /// `strength …`
  package static func codingStrength(_ strength: Int) -> Message {
    Message("narrative.strength", .count("strength", strength))
  }
  /// `adjudicated`
  package static var adjudicated: Message { Message("narrative.adjudicated") }
  /// `…`
  package static func codingFrame(_ frame: Frame) -> Message {
    Message("narrative.coding-frame", .term("frame", frame))
  }
  /// `… codes`
  package static func codesNumber(_ number: Int) -> Message {
    Message("narrative.codes", .count("number", number))
  }
  /// `(against it)`
  package static var speaksAgainst: Message { Message("narrative.against") }
  /// `Before:`
  package static var previousAccount: Message { Message("narrative.previous") }
  /// `Next:`
  package static var nextAccount: Message { Message("narrative.next") }
  /// `All accounts`
  package static var allAccounts: Message { Message("narrative.all") }
}
