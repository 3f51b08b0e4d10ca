package import CaseModel

// Where the case stands in the power dynamics.

extension Message {
  /// `Each step on an axis is a step away from command: the public organisation decides less alone, …`
  package static var powerReading: Message { Message("power.reading") }
  /// `… is not placed in the figure of power dynamics: no sufficient evidence on ….`
  package static func notPlaced(_ frame: Frame, lacking axes: [Axis]) -> Message {
    Message("power.not-placed", .term("frame", frame), .list("axes", axes))
  }
  /// `The same positions in Mark 1, without the added levels.`
  package static var otherMarkOne: Message { Message("power.mark-one") }
  /// `The same positions in Mark 2, with networked co-production and further levels.`
  package static var otherMarkTwo: Message { Message("power.mark-two") }
  /// `Mode of co-production as a class`
  package static var classHeading: Message { Message("power.class-heading") }
  /// `Class of the mode`
  package static var classTable: Message { Message("power.class-table") }
  /// `Frame`
  package static var classFrame: Message { Message("power.class-frame") }
  /// `Class`
  package static var classClass: Message { Message("power.class-class") }
  /// `Claimed …, read as …: a condition of the claimed class is contradicted.`
  package static func classLowered(from claimed: ModeClass, to read: ModeClass) -> Message {
    Message("power.class-lowered", .term("claimed", claimed), .term("read", read))
  }
  /// `What … in practice takes for granted:`
  package static func classTakesForGranted(_ claimed: ModeClass) -> Message {
    Message("power.class-takes-for-granted", .term("claimed", claimed))
  }
  /// `…`
  package static func condition(_ condition: Term) -> Message {
    Message("power.condition", .term("condition", condition))
  }
  /// `…`
  package static func conditionState(_ state: ConditionState) -> Message {
    Message("power.condition-state", .term("state", state))
  }
  /// `Worth attention`
  package static var worthAttention: Message { Message("power.worth-attention") }
  /// `…. …`
  package static func flagExplained(_ flag: InvolvementFlag) -> Message {
    Message("power.flag", .term("flag", flag))
  }
  /// `The researcher’s reading beside the computed one`
  package static var assessedHeading: Message { Message("power.assessed-heading") }
  /// `Assessed and computed, …`
  package static func assessedTable(_ lens: Term) -> Message {
    Message("power.assessed-table", .term("lens", lens))
  }
  /// `Construct`
  package static var assessedConstruct: Message { Message("power.assessed-construct") }
  /// `Assessed`
  package static var assessedAssessed: Message { Message("power.assessed-assessed") }
  /// `Computed`
  package static var assessedComputed: Message { Message("power.assessed-computed") }
  /// `Verdict`
  package static var assessedVerdict: Message { Message("power.assessed-verdict") }
  /// `Why it was assessed so`
  package static var assessedWhy: Message { Message("power.assessed-why") }
  /// `… (the paper’s)`
  package static func assessedByPaper(_ value: String) -> Message {
    Message("power.assessed-by-paper", .text("value", value))
  }
  /// `…`
  package static func verdict(_ verdict: ComparisonVerdict) -> Message {
    Message("power.verdict", .term("verdict", verdict))
  }
  /// `Class of the mode, …`
  package static func constructClass(_ frame: Frame) -> Message {
    Message("power.construct-class", .term("frame", frame))
  }
  /// `Dominant type of integration`
  package static var constructDominant: Message { Message("power.construct-dominant") }
  /// `Pattern of integration`
  package static var constructPattern: Message { Message("power.construct-pattern") }
  /// `Opportunity space`
  package static var constructSpace: Message { Message("power.construct-space") }
  /// `Bottleneck`
  package static var constructBottleneck: Message { Message("power.construct-bottleneck") }
  /// `The gap over all axes`
  package static var constructGapOverAll: Message { Message("power.construct-gap-over-all") }
}
