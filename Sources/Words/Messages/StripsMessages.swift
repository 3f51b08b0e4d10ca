package import CaseModel

// The strips of power dynamics.

extension Message {
  /// `…: …; ….`
  package static func stripsAxis(_ axis: Axis, _ frames: [Message], _ gap: Message) -> Message {
    Message("figure-strips.axis", .term("axis", axis), .list("frames", frames), .message("gap", gap))
  }
  /// `the gap is … in levels`
  package static func stripsGap(_ steps: Message) -> Message {
    Message("figure-strips.gap", .message("steps", steps))
  }
  /// `no gap can be computed`
  package static var stripsNoGap: Message { Message("figure-strips.no-gap") }
  /// `… not spoken of`
  package static func stripsSilent(_ frame: Frame) -> Message {
    Message("figure-strips.silent", .term("frame", frame))
  }
  /// `… at …`
  package static func stripsAt(_ frame: Frame, _ reading: Message) -> Message {
    Message("figure-strips.at", .term("frame", frame), .message("reading", reading))
  }
  /// `… …`
  package static func stripsBetween(_ frame: Frame, _ reading: Message) -> Message {
    Message("figure-strips.between", .term("frame", frame), .message("reading", reading))
  }
  /// `… (…)`
  package static func stripsSpread(_ sentence: Message, _ shares: [Message]) -> Message {
    Message("figure-strips.spread", .message("sentence", sentence), .list("shares", shares))
  }
  /// `…, read by a person as …`
  package static func stripsAssessedAs(_ sentence: Message, _ rank: Term) -> Message {
    Message("figure-strips.assessed-as", .message("sentence", sentence), .term("rank", rank))
  }
  /// `… …`
  package static func stripsShare(_ rank: Term, _ share: Double) -> Message {
    Message("figure-strips.share", .term("rank", rank), .decimal("share", share))
  }
  /// `…`
  package static func stripsShares(_ shares: [Message]) -> Message {
    Message("figure-strips.shares", .list("shares", shares))
  }
  /// `The area of a sign is its share of the evidence; brackets mark the median. What is called for …`
  package static var stripsReading: Message { Message("figure-strips.reading") }
  /// `Without a bracket: too little evidence for a position.`
  package static var stripsNoBracket: Message { Message("figure-strips.no-bracket") }
  /// `R: read by a person.`
  package static var stripsAssessed: Message { Message("figure-strips.assessed") }
  /// `Spread`
  package static var spreadHead: Message { Message("figure-strips.head-spread") }
  /// `Read by a person`
  package static var assessedHead: Message { Message("figure-strips.head-assessed") }
  /// `…`
  package static func stripsCounts(_ counts: [Message]) -> Message {
    Message("figure-strips.counts", .list("counts", counts))
  }
  /// `gap …`
  package static func stripsGapLabel(_ steps: Message) -> Message {
    Message("figure-strips.gap-label", .message("steps", steps))
  }
  /// `…, …: … of the evidence`
  package static func stripsMark(_ frame: Frame, _ rank: Term, _ share: Double) -> Message {
    Message("figure-strips.mark", .term("frame", frame), .term("rank", rank), .decimal("share", share))
  }
  /// `Read by a person as …, …`
  package static func stripsAssessedMark(_ rank: Term, _ frame: Frame) -> Message {
    Message("figure-strips.assessed-mark", .term("rank", rank), .term("frame", frame))
  }
  /// `…: …`
  package static func stripsEvidence(_ frame: String, _ parts: [Message]) -> Message {
    Message("figure-strips.evidence", .text("frame", frame), .list("parts", parts))
  }
}
