package import CaseModel

// Paired accounts, and small panels.

extension Message {
  /// `No account speaks of both intended and actual involvement.`
  package static var pairsEmpty: Message { Message("figure-pairs.empty") }
  /// `On …, no account speaks of both.`
  package static func pairsNone(_ axis: Axis) -> Message {
    Message("figure-pairs.none", .term("axis", axis))
  }
  /// `On …, intention exceeds practice in … of ….`
  package static func pairsExceed(_ axis: Axis, _ exceeding: Int, of accounts: Int) -> Message {
    Message("figure-pairs.exceed", .term("axis", axis), .count("exceeding", exceeding), .count("accounts", accounts))
  }
  /// `On …, intention exceeds practice in … of …; practice is ahead of intention in ….`
  package static func pairsExceedAndLag(_ axis: Axis, _ exceeding: Int, of accounts: Int, ahead: Int) -> Message {
    Message(
      "figure-pairs.exceed-and-lag", .term("axis", axis), .count("exceeding", exceeding), .count("accounts", accounts),
      .count("ahead", ahead))
  }
  /// `One row an account that speaks of both: the upper sign is what it says is intended, the lower …`
  package static var pairsReading: Message { Message("figure-pairs.reading") }
  /// `Steps`
  package static var stepsHead: Message { Message("figure-pairs.head-steps") }
  /// `…, …: …`
  package static func markOfFrame(_ name: String, _ frame: Frame, _ reading: Message) -> Message {
    Message("figure-pairs.mark", .text("name", name), .term("frame", frame), .message("reading", reading))
  }
  /// `No account speaks of involvement.`
  package static var accountsEmpty: Message { Message("figure-panels.accounts-empty") }
  /// `There are no cases to show.`
  package static var casesEmpty: Message { Message("figure-panels.cases-empty") }
  /// `…, each with what it says is intended and what it says is done.`
  package static func accountsExtent(_ accounts: Int) -> Message {
    Message("figure-panels.accounts-extent", .count("accounts", accounts))
  }
  /// `…, each with its intended and its actual involvement.`
  package static func casesExtent(_ cases: Int) -> Message {
    Message("figure-panels.cases-extent", .count("cases", cases))
  }
  /// `On …, … of … speaks of what is intended, … of what is done, and … of both.`
  package static func accountSpeaks(_ axis: Axis, intended: Int, all: Int, actual: Int, both: Int) -> Message {
    Message(
      "figure-panels.account-speaks", .term("axis", axis), .count("intended", intended), .count("all", all),
      .count("actual", actual), .count("both", both))
  }
  /// `On …, … of … speak of what is intended, … of what is done, and … of both.`
  package static func accountsSpeak(_ axis: Axis, intended: Int, all: Int, actual: Int, both: Int) -> Message {
    Message(
      "figure-panels.accounts-speak", .term("axis", axis), .count("intended", intended), .count("all", all),
      .count("actual", actual), .count("both", both))
  }
  /// `On …, … of … has evidence of what is intended, … of what is done, and … of both.`
  package static func caseHas(_ axis: Axis, intended: Int, all: Int, actual: Int, both: Int) -> Message {
    Message(
      "figure-panels.case-has", .term("axis", axis), .count("intended", intended), .count("all", all),
      .count("actual", actual), .count("both", both))
  }
  /// `On …, … of … have evidence of what is intended, … of what is done, and … of both.`
  package static func casesHave(_ axis: Axis, intended: Int, all: Int, actual: Int, both: Int) -> Message {
    Message(
      "figure-panels.cases-have", .term("axis", axis), .count("intended", intended), .count("all", all),
      .count("actual", actual), .count("both", both))
  }
  /// `Silent on all three: ….`
  package static func panelsSilent(_ names: [String]) -> Message {
    Message("figure-panels.silent", .list("names", names))
  }
  /// `One panel an account, all on the same scales: the upper sign is what is intended, the lower what …`
  package static var accountsScales: Message { Message("figure-panels.accounts-scales") }
  /// `One panel a case, all on the same scales: the upper sign is what is intended, the lower what is …`
  package static var casesScales: Message { Message("figure-panels.cases-scales") }
  /// `Panels stand in the order of the sources and are not ranked; a single account is never the …`
  package static var accountsUnranked: Message { Message("figure-panels.accounts-unranked") }
  /// `Panels are not ranked, and steps between levels have no common unit.`
  package static var casesUnranked: Message { Message("figure-panels.cases-unranked") }
  /// `Small: too little evidence for a position.`
  package static var panelsSmallSigns: Message { Message("figure-panels.small-signs") }
}
