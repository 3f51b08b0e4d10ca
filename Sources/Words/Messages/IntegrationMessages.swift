package import CaseModel

// How services hold together.

extension Message {
  /// `No pattern can be told, because at least one type of integration has too little evidence. That …`
  package static var patternUndetermined: Message { Message("integration.undetermined") }
  /// `Integration reads as structure-led: structures are coded as in place more than relationships …`
  package static var patternStructureLed: Message { Message("integration.structure-led") }
  /// `Integration reads as relationship-led: relationships are coded as in place more than structures …`
  package static var patternRelationshipLed: Message { Message("integration.relationship-led") }
  /// `Integration reads as institution-led: shared aims and rules are coded as in place more than …`
  package static var patternInstitutionLed: Message { Message("integration.institution-led") }
  /// `Integration reads as aligned: all three types count as in place and, on balance, as helping.`
  package static var patternAligned: Message { Message("integration.aligned") }
  /// `Integration reads as fragmented: no type leads, and at least two are coded as getting in the …`
  package static var patternFragmented: Message { Message("integration.fragmented") }
  /// `Integration reads as mixed: none of the clear patterns applies.`
  package static var patternMixed: Message { Message("integration.mixed") }
  /// `… integration is enacted clearly more than the others, by the codings.`
  package static func dominantIs(_ type: IntegrationType) -> Message {
    Message("integration.dominant", .term("type", type))
  }
  /// `The three types`
  package static var threeTypes: Message { Message("integration.three-types") }
  /// `State of integration`
  package static var stateOfIntegration: Message { Message("integration.table") }
  /// `Type`
  package static var typeHead: Message { Message("integration.head-type") }
  /// `Enactment`
  package static var enactmentHead: Message { Message("integration.head-enactment") }
  /// `Balance`
  package static var balanceHead: Message { Message("integration.head-balance") }
  /// `Coverage`
  package static var coverageHead: Message { Message("integration.head-coverage") }
  /// `Pairs of passage and indicator`
  package static var amountHead: Message { Message("integration.head-amount") }
  /// `Enactment is the share of covered indicators that are in place, from 0 to 1. Balance runs from …`
  package static func typesNote(pairs: Int, sources: Int, coverage: Double, _ states: [Message]) -> Message {
    Message(
      "integration.note", .count("pairs", pairs), .count("sources", sources), .decimal("coverage", coverage),
      .list("states", states))
  }
  /// `“…” means that …`
  package static func stateMeans(_ state: IntegrationState, _ meaning: Message) -> Message {
    Message("integration.state-means", .term("state", state), .message("meaning", meaning))
  }
  /// What a state means where types count as enacted from `enacted` on, 0...1.
  package static func meaning(of state: IntegrationState, enacted: Double) -> Message {
    guard state.isDetermined else { return untoldState(state) }
    return state.isLow ? lessInPlace(than: enacted, state) : inPlace(from: enacted, state)
  }
  /// `…`
  private static func untoldState(_ state: IntegrationState) -> Message {
    Message("integration.meaning", .term("state", state))
  }
  /// `at least … of the indicators that are spoken of are coded as in place, …`
  private static func inPlace(from enacted: Double, _ state: IntegrationState) -> Message {
    Message("integration.meaning-enacted", .decimal("enacted", enacted), .term("state", state))
  }
  /// `less than … of the indicators that are spoken of are coded as in place, …`
  private static func lessInPlace(than enacted: Double, _ state: IntegrationState) -> Message {
    Message("integration.meaning-less", .decimal("enacted", enacted), .term("state", state))
  }
  /// `How the types bear on each other`
  package static var howTypesBear: Message { Message("integration.how-types-bear") }
  /// `Area by area`
  package static var areaByArea: Message { Message("integration.area-by-area") }
  /// `Indicators by area`
  package static var indicatorsByArea: Message { Message("integration.by-area") }
  /// `Indicator`
  package static var indicatorHead: Message { Message("integration.head-indicator") }
  /// `No area has enough evidence for a pattern of its own. The table sets side by side what is …`
  package static var noAreaPattern: Message { Message("integration.no-area-pattern") }
  /// `…. The table sets side by side what is coded.`
  package static func areaPatterns(_ areas: [Message]) -> Message {
    Message("integration.area-patterns", .list("areas", areas))
  }
  /// `…. Of … other areas no pattern can be told. The table sets side by side what is coded.`
  package static func areaPatterns(_ areas: [Message], others: Int) -> Message {
    Message("integration.area-patterns-some", .list("areas", areas), .count("others", others))
  }
  /// `… is …`
  package static func areaPattern(_ area: String, _ pattern: IntegrationPattern) -> Message {
    Message("integration.area-pattern", .text("area", area), .term("pattern", pattern))
  }
  /// `● in place`
  package static var indicatorInPlace: Message { Message("integration.in-place") }
  /// `○ not in place`
  package static var indicatorNotInPlace: Message { Message("integration.not-in-place") }
  /// `presence unclear`
  package static var indicatorUnclear: Message { Message("integration.unclear") }
  /// `…, enables`
  package static func indicatorEnables(_ presence: Message) -> Message {
    Message("integration.enables", .message("presence", presence))
  }
  /// `…, constrains`
  package static func indicatorConstrains(_ presence: Message) -> Message {
    Message("integration.constrains", .message("presence", presence))
  }
  /// `…, both ways`
  package static func indicatorBothWays(_ presence: Message) -> Message {
    Message("integration.both-ways", .message("presence", presence))
  }
  /// `Who counts, and in what`
  package static var whoCounts: Message { Message("integration.who-counts") }
  /// `Said to contribute, yet at the edge of decisions or left out of them: …. The Lanarkshire study …`
  package static func boundary(_ actors: [String]) -> Message {
    Message("integration.boundary", .list("actors", actors))
  }
  /// `Imposed rules and one-way learning`
  package static var codesImposed: Message { Message("integration.codes-imposed") }
  /// `… pairs, … sources`
  package static func pairsFrom(_ pairs: Int, sources: Int) -> Message {
    Message("integration.pairs", .count("pairs", pairs), .count("sources", sources))
  }
}
