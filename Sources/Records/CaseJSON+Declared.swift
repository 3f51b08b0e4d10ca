import CoordinationLens
import Markup
import OpportunityLens

/// The opportunity lens in `case.json`.
enum OpportunityJSON {
  static func value(_ opportunity: OpportunityAssessment) -> JSON {
    let map = opportunity.serviceMap
    return [
      "components": .object(
        JSONMembers(opportunity.components.map { ($0.component.rawValue, component($0)) })),
      "space": .string(opportunity.space.rawValue),
      "bottleneck": .array(opportunity.bottleneck.map { .string($0.rawValue) }),
      "co-production": map.countsAsCoProduction.map(JSON.bool) ?? .null,
      "coordination-fit": .optional(opportunity.coordinationFit?.verdict.rawValue),
      "learning-notes": .array(opportunity.learningNotes.map { .string($0.rawValue) }),
      "citizen-phases": .array(map.phasesTouchedByCitizens.map { .string($0.rawValue) }),
      "unmet-needs": .array(map.unmetNeeds.map { ["activity": .string($0.activity), "what": .string($0.what)] }),
      "citizen-without-inflow": .bool(map.isCitizenWithoutInflow),
      "consent-gaps": .array(
        map.consentGaps.map { ["what": .string($0.flow.what), "state": .string($0.state.rawValue)] }),
      "structural-holes": .array(map.structuralHoles.map { .array($0.actors.map(JSON.string)) }),
    ]
  }

  private static func component(_ component: ComponentAssessment) -> JSON {
    [
      "state": .string(component.state.rawValue), "completeness": .optional(component.completeness),
      "knownness": .number(component.knownness),
      "asserted": .array(component.items.filter(\.isAsserted).map { .string($0.key) }),
    ]
  }
}

/// The coordination lens in `case.json`.
enum CoordinationJSON {
  static func value(_ coordination: CoordinationAssessment) -> JSON {
    [
      "conditions": .object(
        JSONMembers(
          coordination.conditions.map {
            ($0.condition.code, condition($0.testimony))
          })),
      "met": .integer(coordination.met), "spoken-of": .integer(coordination.spokenOf),
      "roles": .array(coordination.roles.map { .string($0.role) }),
    ]
  }

  private static func condition(_ testimony: Testimony) -> JSON {
    [
      "state": .string(testimony.state.rawValue), "excerpts": .integer(testimony.excerpts),
      "sources": .integer(testimony.sources), "stability": CaseJSON.stability(testimony.stability),
    ]
  }
}
