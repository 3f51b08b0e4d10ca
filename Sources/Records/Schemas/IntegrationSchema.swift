import CaseModel
import Markup

/// The integration lens in the schema of `case.json`.
enum IntegrationSchema {
  static let shape = Shape.object(
    profile.merging([
      "dominant-stability": SharedShapes.optionalStability, "stability": SharedShapes.optionalStability,
      "areas": Shape.map(Shape.object(profile)),
    ]))

  private static let profile: JSONMembers = Shape.each(IntegrationType.self, type).merging([
    "dominant": Shape.optional(Shape.word(IntegrationType.self)), "pattern": Shape.word(IntegrationPattern.self),
  ])

  private static let type = Shape.object([
    "state": Shape.word(IntegrationState.self), "enactment": Shape.optional(Shape.share),
    "balance": Shape.optional(Shape.balance), "coverage": Shape.share, "pairs": Shape.count, "sources": Shape.count,
    "indicators": Shape.map(
      Shape.object(["present": Shape.optional(Shape.share), "balance": Shape.optional(Shape.balance)])),
    "aspired": Shape.texts, "called-for": Shape.texts, "stability": SharedShapes.optionalStability,
  ])

  /// Who counts, and in what: the ways that are coded.
  static let power = Shape.object(
    ["place": Shape.word(ActorPlace.self)],
    optional: JSONMembers(PowerWay.allCases.map { ($0.code, mark) }))

  private static let mark = Shape.object(
    Shape.each(Standing.self, Shape.count).merging([
      "state": Shape.word(PowerStanding.self), "excerpts": Shape.count, "sources": Shape.count,
    ]))
}
