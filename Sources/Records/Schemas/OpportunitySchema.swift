import CaseModel

/// The opportunity and the coordination lens in the schema of `case.json`.
enum OpportunitySchema {
  static let shape = Shape.object([
    "components": Shape.object(Shape.each(OpportunityDeclaration.Component.self, component)),
    "space": Shape.word(OpportunitySpace.self),
    "bottleneck": Shape.list(Shape.word(OpportunityDeclaration.Component.self)),
    "co-production": Shape.optional(Shape.flag), "coordination-fit": Shape.optional(Shape.word(FitVerdict.self)),
    "learning-notes": Shape.list(Shape.word(LearningNote.self)), "citizen-phases": Shape.list(Shape.word(Phase.self)),
    "unmet-needs": Shape.list(Shape.object(["activity": Shape.text, "what": Shape.text])),
    "citizen-without-inflow": Shape.flag,
    "consent-gaps": Shape.list(Shape.object(["what": Shape.text, "state": Shape.word(FlowConsent.self)])),
    "structural-holes": Shape.list(Shape.texts),
  ])

  private static let component = Shape.object([
    "state": Shape.word(ComponentState.self), "completeness": Shape.optional(Shape.share), "knownness": Shape.share,
    "asserted": Shape.texts,
  ])

  static let coordination = Shape.object([
    "conditions": Shape.map(
      Shape.object([
        "state": Shape.word(CoordinationState.self), "excerpts": Shape.count, "sources": Shape.count,
        "stability": SharedShapes.optionalStability,
      ])), "met": Shape.count, "spoken-of": Shape.count, "roles": Shape.texts,
  ])
}
