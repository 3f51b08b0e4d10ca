import CaseModel
import Markup

/// Shapes that `case.json` uses more than once.
enum SharedShapes {
  static let all: JSONMembers = [
    "interval": interval, "stability": stability, "cell": cell, "gap": gap, "class": Shape.object(modeClass),
    "class-in-practice": Shape.object(modeClass.merging(["stability": optionalStability])),
  ]

  static let optionalStability = Shape.optional(Shape.named("stability"))
  static let optionalInterval = Shape.optional(Shape.named("interval"))

  /// Both ends of what ranks may be.
  static let interval: JSON = [
    "type": "array", "items": Shape.integer, "minItems": .integer(2), "maxItems": .integer(2),
  ]

  private static let stability = Shape.object([
    "state": Shape.word(StabilityState.self), "to": Shape.texts,
    "recoding": Shape.object(["flips": Shape.count, "of": Shape.count]),
  ])

  private static let cell = Shape.object([
    "status": Shape.word(EvidenceStatus.self), "lo": Shape.optional(Shape.count), "hi": Shape.optional(Shape.count),
    "weights": weights, "consensus": Shape.optional(Shape.share), "excerpts": Shape.count, "sources": Shape.count,
    "stability": optionalStability, "equal": optionalInterval, "raw": optionalInterval,
  ])

  /// Shares by rank.
  private static let weights: JSON = [
    "type": "object", "patternProperties": ["^[0-9]$": Shape.share], "additionalProperties": .bool(false),
  ]

  private static let gap = Shape.object([
    "lo": Shape.optional(Shape.integer), "hi": Shape.optional(Shape.integer),
    "guaranteed": Shape.optional(Shape.integer), "delta": Shape.optional(Shape.balance),
    "verdict": Shape.word(GapVerdict.self), "stability": optionalStability,
  ])

  private static let modeClass: JSONMembers = [
    "value": Shape.word(ModeClass.self, and: ModeClass.undetermined), "claimed": optionalClass,
    "after-conditions": optionalClass, "borderline": optionalClass, "conditions": Shape.list(condition),
  ]

  private static let optionalClass = Shape.optional(Shape.word(ModeClass.self))

  private static let condition = Shape.object([
    "id": Shape.text, "state": Shape.word(ConditionState.self),
    "basis": Shape.optional(Shape.word(ConditionBasis.self)), "activities": Shape.texts,
  ])
}
