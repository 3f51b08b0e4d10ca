package import CaseModel

// The opportunity space and the service map.

extension Message {
  /// `The space for co-production cannot be told: too little is known of ….`
  package static func spaceUnknown(_ components: [OpportunityDeclaration.Component]) -> Message {
    Message("opportunity.unknown", .list("components", components))
  }
  /// `The space for co-production is …: the weakest of the four components is ….`
  package static func spaceReading(_ space: OpportunitySpace, weakest: OpportunityDeclaration.Component) -> Message {
    Message("opportunity.reading", .term("space", space), .term("weakest", weakest))
  }
  /// `The space for co-production is …: the weakest of the four components are ….`
  package static func spaceReading(_ space: OpportunitySpace, weakest: [OpportunityDeclaration.Component]) -> Message {
    Message("opportunity.reading-several", .term("space", space), .list("weakest", weakest))
  }
  /// `The space for co-production is …: none of the four components is weaker than the others.`
  package static func spaceReadingAlike(_ space: OpportunitySpace) -> Message {
    Message("opportunity.reading-alike", .term("space", space))
  }
  /// `Why they collaborate`
  package static var factRationale: Message { Message("opportunity.rationale") }
  /// `For whom`
  package static var factRemit: Message { Message("opportunity.remit") }
  /// `Need`
  package static var factNeed: Message { Message("opportunity.need") }
  /// `Learning`
  package static var factLearning: Message { Message("opportunity.learning") }
  /// `Orientation`
  package static var factOrientation: Message { Message("opportunity.orientation") }
  /// `Interdependence`
  package static var factInterdependence: Message { Message("opportunity.interdependence") }
  /// `Four components`
  package static var fourComponents: Message { Message("opportunity.four-components") }
  /// `Components`
  package static var componentsTable: Message { Message("opportunity.components") }
  /// `Component`
  package static var componentHead: Message { Message("opportunity.head-component") }
  /// `Completeness`
  package static var completenessHead: Message { Message("opportunity.head-completeness") }
  /// `Known`
  package static var knownHead: Message { Message("opportunity.head-known") }
  /// `Checklist`
  package static var checklist: Message { Message("opportunity.checklist") }
  /// `Item`
  package static var itemHead: Message { Message("opportunity.head-item") }
  /// `Answer`
  package static var answerHead: Message { Message("opportunity.head-answer") }
  /// `Rests on`
  package static var restsOnHead: Message { Message("opportunity.head-rests-on") }
  /// `Completeness counts yes as 1, partly as one half and no as 0, over the items that are answered. …`
  package static var completenessNote: Message { Message("opportunity.completeness-note") }
  /// `…`
  package static func componentTitle(_ component: OpportunityDeclaration.Component) -> Message {
    Message("opportunity.component-title", .term("component", component))
  }
  /// `…`
  package static func componentState(_ state: ComponentState) -> Message {
    Message("opportunity.component-state", .term("state", state))
  }
  /// `…`
  package static func checklistItem(_ item: Term) -> Message {
    Message("opportunity.item", .term("item", item))
  }
  /// `…`
  package static func checklistAnswer(_ answer: ChecklistAnswer.Value) -> Message {
    Message("opportunity.answer", .term("answer", answer))
  }
  /// `asserted`
  package static var asserted: Message { Message("opportunity.asserted") }
  /// `What fits and what does not`
  package static var whatFits: Message { Message("opportunity.what-fits") }
  /// `… interdependence asks for …: ….`
  package static func fitDemands(_ interdependence: Term, _ demands: [Message], _ verdict: FitVerdict) -> Message {
    Message(
      "opportunity.fit", .term("interdependence", interdependence), .list("demands", demands), .term("verdict", verdict)
    )
  }
  /// `… of at least …`
  package static func fitDemand(_ component: OpportunityDeclaration.Component, least: Double) -> Message {
    Message("opportunity.fit-demand", .term("component", component), .decimal("least", least))
  }
  /// `…`
  package static func learningNote(_ note: LearningNote) -> Message {
    Message("opportunity.learning-note", .term("note", note))
  }
  /// `Who brings what`
  package static var whoBringsWhat: Message { Message("opportunity.who-brings-what") }
  /// `Resources`
  package static var resourcesTable: Message { Message("opportunity.resources") }
  /// `Holder`
  package static var holderHead: Message { Message("opportunity.head-holder") }
  /// `Resource`
  package static var resourceHead: Message { Message("opportunity.head-resource") }
  /// `Nature`
  package static var natureHead: Message { Message("opportunity.head-nature") }
  /// `citizens`
  package static var citizensHold: Message { Message("opportunity.citizens") }
  /// `Responsibilities spoken of`
  package static var codesResponsibilities: Message { Message("opportunity.codes-responsibilities") }
  /// `Advantages spoken of`
  package static var codesAdvantages: Message { Message("opportunity.codes-advantages") }
  /// `Barriers spoken of`
  package static var codesBarriers: Message { Message("opportunity.codes-barriers") }
  /// `Also spoken of`
  package static var codesOthers: Message { Message("opportunity.codes-others") }
  /// `Service map`
  package static var serviceMap: Message { Message("opportunity.service-map") }
  /// `What follows from the map:`
  package static var whatFollows: Message { Message("opportunity.what-follows") }
  /// `The report’s authors mark at least one activity as co-produced with citizens, so that the …`
  package static var countsAsCoProduction: Message { Message("opportunity.co-production") }
  /// `The report’s authors mark no activity as co-produced with citizens, so that the service does …`
  package static var countsNotAsCoProduction: Message { Message("opportunity.no-co-production") }
  /// `Citizens take part in no phase.`
  package static var citizensInNoPhase: Message { Message("opportunity.no-phase") }
  /// `Phases in which citizens take part: ….`
  package static func citizensIn(_ phases: [Phase]) -> Message {
    Message("opportunity.phases", .list("phases", phases))
  }
  /// `Citizens take part and no information flows to them: a barrier to access.`
  package static var citizensWithoutInflow: Message { Message("opportunity.no-inflow") }
  /// `No flow brings “…”, which is needed by ….`
  package static func unmetNeed(_ party: String, what: String) -> Message {
    Message("opportunity.unmet-need", .text("party", party), .text("what", what))
  }
  /// `“…” is about a citizen and goes to …: ….`
  package static func consentGap(_ what: String, party: String, _ consent: FlowConsent) -> Message {
    Message("opportunity.consent-gap", .text("what", what), .text("party", party), .term("consent", consent))
  }
  /// `Work passes between …, and no information flows between them: a structural hole.`
  package static func structuralHole(_ parties: [String]) -> Message {
    Message("opportunity.structural-hole", .list("parties", parties))
  }
  /// `Citizen`
  package static var citizenParty: Message { Message("opportunity.citizen") }
}
