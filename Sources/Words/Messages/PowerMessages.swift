package import CaseModel

// Where the case stands in the power dynamics.

extension Message {
  /// `Each level further on an axis is further away from command: the public organisation decides …`
  package static var powerReading: Message { Message("power.reading") }
  /// `… is not placed in the figure of power dynamics: too little is coded on ….`
  package static func notPlaced(_ frame: Frame, lacking axes: [Axis]) -> Message {
    Message("power.not-placed", .term("frame", frame), .list("axes", axes))
  }
  /// `The same positions in Mark 1, without the added levels.`
  package static var otherMarkOne: Message { Message("power.mark-one") }
  /// `The same positions in Mark 2, with networked co-production and further levels.`
  package static var otherMarkTwo: Message { Message("power.mark-two") }
  /// `Class of the mode`
  package static var classTable: Message { Message("power.class-table") }
  /// `Frame`
  package static var classFrame: Message { Message("power.class-frame") }
  /// `Class`
  package static var classClass: Message { Message("power.class-class") }
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
  /// `Read by a person, beside the computed result`
  package static var assessedHeading: Message { Message("power.assessed-heading") }
  /// `Read and computed, …`
  package static func assessedTable(_ lens: Term) -> Message {
    Message("power.assessed-table", .term("lens", lens))
  }
  /// `Construct`
  package static var assessedConstruct: Message { Message("power.assessed-construct") }
  /// `Read as`
  package static var assessedAssessed: Message { Message("power.assessed-assessed") }
  /// `Computed`
  package static var assessedComputed: Message { Message("power.assessed-computed") }
  /// `Verdict`
  package static var assessedVerdict: Message { Message("power.assessed-verdict") }
  /// `Why it was read so`
  package static var assessedWhy: Message { Message("power.assessed-why") }
  /// `… (a reading of the paper)`
  package static func assessedByPaper(_ value: Message) -> Message {
    Message("power.assessed-by-paper", .message("value", value))
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
  /// `As coded`
  package static var classAsCoded: Message { Message("power.class-as-coded") }
  /// `After its conditions`
  package static var classAfterConditions: Message { Message("power.class-after-conditions") }
  /// `the declared service map, on which citizens have no part`
  package static var classByMap: Message { Message("power.class-by-map") }
  /// `A condition that is contradicted lowers the class by one. What is done is printed after its …`
  package static var classNote: Message { Message("power.class-note") }
  /// `Conditions of …, as far as it is …:`
  package static func classConditions(_ claimed: ModeClass, _ frame: Frame) -> Message {
    Message("power.class-conditions", .term("claimed", claimed), .term("frame", frame))
  }
  /// `By the service map alone, which the report’s authors declare: ….`
  package static func conditionDeclared(_ activities: [String]) -> Message {
    Message("power.condition-declared", .list("activities", activities))
  }
  /// `read by the same person who coded`
  package static var assessedByCoder: Message { Message("power.assessed-by-coder") }
  /// `who read it so is not said`
  package static var assessedByNobody: Message { Message("power.assessed-by-nobody") }
}
