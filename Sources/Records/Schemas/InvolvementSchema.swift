import CaseModel

/// The involvement lens in the schema of `case.json`.
enum InvolvementSchema {
  static let shape = Shape.object([
    "axes": Shape.object(Shape.each(Axis.self, axis)),
    "class": Shape.object(["intended": Shape.named("class"), "actual": Shape.named("class-in-practice")]),
    "view": Shape.optional(Shape.word(GapView.self)), "paired": Shape.list(pair),
    "areas": Shape.map(places), "groups": Shape.list(group),
    "flags": Shape.list(Shape.word(InvolvementFlag.self)), "ceiling": Shape.optional(Shape.text),
  ])

  private static let axis = Shape.object(
    Shape.each(Frame.self, Shape.named("cell")).merging([
      "gap": Shape.named("gap"), "coders-disagree": Shape.flag,
      "between-levels": Shape.object([
        "intended": Shape.named("cell"), "actual": Shape.named("cell"), "gap": Shape.named("gap"),
      ]),
    ]))

  private static let places = Shape.object(
    Shape.each(Axis.self, Shape.object(Shape.each(Frame.self, Shape.named("cell")))))

  private static let group = Shape.object([
    "by": Shape.text, "group": Shape.text, "sources": Shape.list(Shape.text), "axes": places,
  ])

  private static let pair = Shape.object([
    "source": Shape.text, "axis": Shape.word(Axis.self), "intended": SharedShapes.optionalInterval,
    "actual": SharedShapes.optionalInterval,
  ])
}
