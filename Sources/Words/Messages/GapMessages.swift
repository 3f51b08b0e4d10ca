package import CaseModel

// From intention to practice.

extension Message {
  /// `There is no sure gap.`
  package static var gapNone: Message { Message("gap.none") }
  /// `Practice is ahead of what is said to be meant.`
  package static var gapAhead: Message { Message("gap.ahead") }
  /// `Practice falls short of intention: a … gap.`
  package static func gapShort(_ band: GapBand) -> Message {
    Message("gap.short", .term("band", band))
  }
  /// `It falls short on …, by at least … of … possible steps.`
  package static func gapFallsShort(on axes: Message, steps: Int, span: Int) -> Message {
    Message("gap.falls-short", .message("axes", axes), .count("steps", steps), .count("span", span))
  }
  /// `It is ahead on …, by at least … of … possible steps.`
  package static func gapIsAhead(on axes: Message, steps: Int, span: Int) -> Message {
    Message("gap.is-ahead", .message("axes", axes), .count("steps", steps), .count("span", span))
  }
  /// `Where the two can be compared, neither is sure to go further.`
  package static var gapNeither: Message { Message("gap.neither") }
  /// `… of 3 axes cannot be compared.`
  package static func gapNotComparable(_ axes: Int) -> Message {
    Message("gap.not-comparable", .count("axes", axes))
  }
  /// `…`
  package static func gapAxes(_ axes: [Axis]) -> Message {
    Message("gap.axes", .list("axes", axes))
  }
  /// `all three axes`
  package static var gapAllAxes: Message { Message("gap.all-axes") }
  /// `The gap cannot be computed: no axis has enough evidence both for intention and for practice.`
  package static var gapCannotBeComputed: Message { Message("gap.cannot-be-computed") }
  /// `Steps are ordinal: they say how many levels lie between, not how far apart they are.`
  package static var gapStepsAreOrdinal: Message { Message("gap.steps-are-ordinal") }
  /// `Gap by axis`
  package static var gapByAxis: Message { Message("gap.by-axis") }
  /// `Axis`
  package static var gapHeadAxis: Message { Message("gap.head-axis") }
  /// `Intention`
  package static var gapHeadIntention: Message { Message("gap.head-intention") }
  /// `Practice`
  package static var gapHeadPractice: Message { Message("gap.head-practice") }
  /// `Gap in steps`
  package static var gapHeadSteps: Message { Message("gap.head-steps") }
  /// `Separation`
  package static var gapHeadSeparation: Message { Message("gap.head-separation") }
  /// `If one source is left out`
  package static var leftOutHead: Message { Message("gap.head-left-out") }
  /// `Between levels only`
  package static var gapHeadBetweenLevels: Message { Message("gap.head-between-levels") }
  /// `Separation is Cliff’s delta: the share of comparisons in which intention ranks above practice, …`
  package static var gapSeparationNote: Message { Message("gap.separation-note") }
  /// `The index of the gap is …; it orders cases of one codebook and has no unit.`
  package static func gapIndexNote(_ index: Double) -> Message {
    Message("gap.index-note", .decimal("index", index))
  }
  /// `…, …`
  package static func gapSeparation(_ delta: Double, _ band: SeparationBand) -> Message {
    Message("gap.separation", .decimal("delta", delta), .term("band", band))
  }
  /// `not computable`
  package static var gapNotComputable: Message { Message("gap.not-computable") }
  /// `…`
  package static func gapSteps(_ steps: String) -> Message {
    Message("gap.steps", .text("steps", steps))
  }
  /// `… to …`
  package static func gapStepsRange(_ low: String, _ high: String) -> Message {
    Message("gap.steps-range", .text("low", low), .text("high", high))
  }
  /// `… (rests on an uncertain reading of Mark 2)`
  package static func gapUncertainAim(_ steps: Message) -> Message {
    Message("gap.uncertain-aim", .message("steps", steps))
  }
  /// `Account by account`
  package static var gapAccountByAccount: Message { Message("gap.account-by-account") }
  /// `Where an account speaks of both, intention exceeds practice in …. Looking inside single …`
  package static func gapPairs(_ lines: [Message]) -> Message {
    Message("gap.pairs", .list("lines", lines))
  }
  /// `… of … on …`
  package static func gapPairsOn(_ axis: Axis, exceeding: Int, all: Int) -> Message {
    Message("gap.pairs-on", .term("axis", axis), .count("exceeding", exceeding), .count("all", all))
  }
  /// `In their words: wish and practice`
  package static var gapInTheirWords: Message { Message("gap.in-their-words") }
  /// `Wish`
  package static var gapWish: Message { Message("gap.wish") }
  /// `Practice`
  package static var gapPractice: Message { Message("gap.practice") }
  /// `What may hold practice back`
  package static var codesHolding: Message { Message("gap.codes-holding") }
  /// `How citizens are involved`
  package static var codesInvolving: Message { Message("gap.codes-involving") }
  /// `Boundary spanning`
  package static var codesSpanning: Message { Message("gap.codes-spanning") }
  /// `Roles of the public body`
  package static var codesRoles: Message { Message("gap.codes-roles") }
}
