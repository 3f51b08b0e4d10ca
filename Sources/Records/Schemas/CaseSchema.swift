import CaseModel
import LensKit
import Markup

/// The JSON Schema of `case.json`. Its words are those of the model, so that it cannot fall behind.
package enum CaseSchema {
  /// The schema as a file.
  package static var file: [UInt8] {
    var schema = Shape.object(members.merging(argument))
    // A lens of a house adds its values under its own name.
    if case .object(var parts) = schema {
      parts["additionalProperties"] = Shape.map(Shape.text)
      schema = .object(parts)
    }
    return Shape.document("Results of a case", schema, shapes: SharedShapes.all)
  }

  private static let members: JSONMembers = [
    "schema": Shape.words(["caseloom/case/2"]), "id": Shape.text, "title": Shape.text,
    "involvement": InvolvementSchema.shape, "integration": IntegrationSchema.shape,
    "opportunity": OpportunitySchema.shape, "coordination": OpportunitySchema.coordination,
    "power": Shape.map(IntegrationSchema.power),
    "codes": Shape.map(Shape.object(Shape.each(CodeUse.self, Shape.count))),
    "agreement": Shape.list(agreement), "agreement-rare": Shape.count, "comparison": Shape.list(comparison),
  ]

  private static let argument: JSONMembers = [
    "headline": Shape.optional(Shape.text), "findings": Shape.list(finding),
    "lenses": Shape.list(Shape.word(LensName.self)),
    "sections": Shape.list(
      Shape.object(["id": Shape.text, "title": Shape.text, "place": Shape.word(CaseSection.Position.self)])),
    "small-cells": Shape.object(["below": Shape.count, "because": Shape.optional(Shape.text)]),
    "sources": Shape.map(Shape.object(["label": Shape.text, "kind": Shape.word(NarrativeKind.self)])),
  ]

  private static let finding = Shape.object([
    "id": Shape.text, "says": Shape.text, "because": Shape.optional(Shape.text), "evidence": Shape.texts,
    "against": Shape.texts,
    "confidence": Shape.optional(
      Shape.object(["level": Shape.word(AuthorFinding.Confidence.Level.self), "because": Shape.text])),
  ])

  private static let agreement = Shape.object([
    "what": Shape.text, "metric": Shape.word(KrippendorffAlpha.Metric.self),
    "alpha": Shape.optional(["type": "number", "maximum": .integer(1)]), "units": Shape.count, "coders": Shape.count,
  ])

  private static let comparison = Shape.object([
    "construct": Shape.text, "computed": Shape.text, "assessed": Shape.text,
    "verdict": Shape.word(ComparisonVerdict.self), "by": Shape.optional(Shape.text), "independent": Shape.flag,
  ])
}
