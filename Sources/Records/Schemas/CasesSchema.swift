import CaseModel

/// The JSON Schema of `data/cases.json`.
package enum CasesSchema {
  /// The schema as a file.
  package static var file: [UInt8] {
    Shape.document(
      "Constructs of all cases",
      Shape.object(["schema": Shape.words(["caseloom/cases/1"]), "cases": Shape.list(row)]),
      shapes: ["interval": SharedShapes.interval])
  }

  private static let row = Shape.object([
    "id": Shape.text, "title": Shape.text, "url": Shape.text,
    "class": Shape.object(["intended": modeClass, "actual": modeClass]),
    "axes": Shape.object(Shape.each(Axis.self, Shape.object(Shape.each(Frame.self, SharedShapes.optionalInterval)))),
    "pattern": Shape.word(IntegrationPattern.self),
    "states": Shape.object(Shape.each(IntegrationType.self, Shape.word(IntegrationState.self))),
    "space": Shape.word(OpportunitySpace.self), "met": Shape.count, "narratives": Shape.count,
    "excerpts": Shape.count, "codings": Shape.count,
  ])

  private static let modeClass = Shape.word(ModeClass.self, and: ModeClass.undetermined)
}
