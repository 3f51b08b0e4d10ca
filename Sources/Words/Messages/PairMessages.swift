package import CaseModel

// Paired accounts, and small panels.

extension Message {
  /// `No account speaks both of what is intended and of what is done.`
  package static var pairsEmpty: Message { Message("figure-pairs.empty") }
  /// `On …, no account speaks of both.`
  package static func pairsNone(_ axis: Axis) -> Message {
    Message("figure-pairs.none", .term("axis", axis))
  }
  /// `On …, what is intended goes further than what is done in … of … accounts.`
  package static func pairsExceed(_ axis: Axis, _ exceeding: Int, of accounts: Int) -> Message {
    Message("figure-pairs.exceed", .term("axis", axis), .count("exceeding", exceeding), .count("accounts", accounts))
  }
  /// `On …, what is intended goes further than what is done in … of … accounts; it goes less far in ….`
  package static func pairsExceedAndLag(_ axis: Axis, _ exceeding: Int, of accounts: Int, ahead: Int) -> Message {
    Message(
      "figure-pairs.exceed-and-lag", .term("axis", axis), .count("exceeding", exceeding), .count("accounts", accounts),
      .count("ahead", ahead))
  }
  /// `The upper sign is what is intended, the lower what is done; a bar is an interval. – : the …`
  package static var pairsReading: Message { Message("figure-pairs.reading") }
  /// `Levels`
  package static var stepsHead: Message { Message("figure-pairs.head-steps") }
  /// `…, …: …`
  package static func markOfFrame(_ name: String, _ frame: Frame, _ reading: Message) -> Message {
    Message("figure-pairs.mark", .text("name", name), .term("frame", frame), .message("reading", reading))
  }
  /// `No account speaks of involvement.`
  package static var accountsEmpty: Message { Message("figure-panels.accounts-empty") }
  /// `There are no cases to show.`
  package static var casesEmpty: Message { Message("figure-panels.cases-empty") }
  /// `… accounts, each with what it says is intended and what it says is done.`
  package static func accountsExtent(_ accounts: Int) -> Message {
    Message("figure-panels.accounts-extent", .count("accounts", accounts))
  }
  /// `… cases, each with what is intended and what is done.`
  package static func casesExtent(_ cases: Int) -> Message {
    Message("figure-panels.cases-extent", .count("cases", cases))
  }
  /// `On …, … of … accounts speaks of what is intended, … of what is done, and … of both.`
  package static func accountSpeaks(_ axis: Axis, intended: Int, all: Int, actual: Int, both: Int) -> Message {
    Message(
      "figure-panels.account-speaks", .term("axis", axis), .count("intended", intended), .count("all", all),
      .count("actual", actual), .count("both", both))
  }
  /// `On …, … of … accounts speak of what is intended, … of what is done, and … of both.`
  package static func accountsSpeak(_ axis: Axis, intended: Int, all: Int, actual: Int, both: Int) -> Message {
    Message(
      "figure-panels.accounts-speak", .term("axis", axis), .count("intended", intended), .count("all", all),
      .count("actual", actual), .count("both", both))
  }
  /// `On …, … of … cases has evidence of what is intended, … of what is done, and … of both.`
  package static func caseHas(_ axis: Axis, intended: Int, all: Int, actual: Int, both: Int) -> Message {
    Message(
      "figure-panels.case-has", .term("axis", axis), .count("intended", intended), .count("all", all),
      .count("actual", actual), .count("both", both))
  }
  /// `On …, … of … cases have evidence of what is intended, … of what is done, and … of both.`
  package static func casesHave(_ axis: Axis, intended: Int, all: Int, actual: Int, both: Int) -> Message {
    Message(
      "figure-panels.cases-have", .term("axis", axis), .count("intended", intended), .count("all", all),
      .count("actual", actual), .count("both", both))
  }
  /// `Nothing said on any of the three: ….`
  package static func panelsSilent(_ names: [String]) -> Message {
    Message("figure-panels.silent", .list("names", names))
  }
  /// `All panels share the scales of Hoppe et al. (2024), Mark 2; a bar is an interval.`
  package static var accountsScales: Message { Message("figure-panels.accounts-scales") }
  /// `Scales after Hoppe et al. (2024), Mark 2; a bar is an interval.`
  package static var casesScales: Message { Message("figure-panels.cases-scales") }
  /// `Panels are not ranked; a single account is never the position of the case.`
  package static var accountsUnranked: Message { Message("figure-panels.accounts-unranked") }
  /// `Panels are not ranked; steps between levels have no common unit.`
  package static var casesUnranked: Message { Message("figure-panels.cases-unranked") }
  /// `Small: too little evidence for a position.`
  package static var panelsSmallSigns: Message { Message("figure-panels.small-signs") }
}
