// Cases side by side.

extension Message {
  /// `Cases side by side`
  package static var compareTitle: Message { Message("compare.title") }
  /// `What each framework says of the cases, framework by framework. Cases are in no order of merit: …`
  package static var compareLead: Message { Message("compare.lead") }
  /// `Involvement`
  package static var compareInvolvement: Message { Message("compare.involvement") }
  /// `…, case by case`
  package static func caseByCase(_ title: String) -> Message {
    Message("compare.case-by-case", .text("title", title))
  }
  /// `Conditions said to be met`
  package static var compareConditionsMet: Message { Message("compare.conditions-met") }
  /// `Conditions spoken of`
  package static var compareConditionsSpokenOf: Message { Message("compare.conditions-spoken-of") }
  /// `Pattern`
  package static var comparePattern: Message { Message("compare.pattern") }
  /// `Space`
  package static var compareSpace: Message { Message("compare.space") }
  /// `Cases with thresholds of their own, whose results are not comparable with those of others: ….`
  package static func casesOfOwnThresholds(_ titles: [String]) -> Message {
    Message("compare.own-thresholds", .list("titles", titles))
  }
  /// `… of 14`
  package static func ofFourteen(_ number: Int) -> Message {
    Message("compare.of-fourteen", .count("number", number))
  }
}
