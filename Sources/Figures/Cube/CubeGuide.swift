extension PowerDynamicsCube {
  /// What the figure is for.
  package static let guide = FigureGuide(
    name: .powerDynamicsMark, title: "Power dynamics: the cube",
    meaning:
      "Where a case stands in the power dynamics of co-production, as meant and as practised: on the mode of co-production, the aim, and the stance of the public organisation. Redrawn from the description of two figures in Hoppe et al. (2024): Mark 1 holds three modes, three aims and four stances; Mark 2 adds networked co-production, new forms of public value, co-production and co-creation.",
    reading:
      "The picture is the open corner of a room. Mode runs to the right, aim upwards, stance into the depth. The public organisation commands at the lower left in front; every step away from there is a step in which it decides less alone. A hollow diamond is what is intended, a disc what is done, a square with R the researcher’s own reading. Dotted lines lead from a marker to its shadows on the walls, so that its place can be read without guessing the depth. Two equal signs joined by a line or box are an interval.",
    caution:
      "Further from command is not better; it is another distribution of power. The levels are ordered and have no common unit, so the length of the arrow is no amount. A position without enough evidence is not drawn, and nothing in the empty room says that something is absent."
  )
}

extension PowerDynamicsStrips {
  /// What the figure is for.
  package static let guide = FigureGuide(
    name: .powerDynamicsStrips, title: "Power dynamics: the strips",
    meaning:
      "The same positions as in the cube, one axis at a time, with all the evidence: how much of it stands at each level, and where its middle lies.",
    reading:
      "Each strip is an axis. The upper row is what is intended, the lower one what is done. The larger a sign, the more of the evidence stands at that level; the bracket marks the median, the arrow the gap in steps. A hollow square with R is the researcher’s own reading.",
    caution:
      "The weight of a level says how many sources speak for it and how strongly, not how often something happens. A wide spread is disagreement between sources, not a measurement error."
  )
}

extension InvolvementGapChart {
  /// What the figure is for.
  package static let guide = FigureGuide(
    name: .involvementGap, title: "Intention and practice, account by account",
    meaning:
      "What each source that speaks of both says is intended and done, so that a gap of the case can be told from a difference between the people who were asked. (Hoppe et al. 2024 set the intentions of the political and strategic level against the practice of the operational level.)",
    reading:
      "Each row is a source, each column an axis. A hollow diamond is the intention, a disc the practice; the line between them is that source’s own gap.",
    caution:
      "One account is never the position of a case. Rows are in no order of merit, and a source without a row spoke of one side only."
  )
}

extension IntegrationTriad {
  /// What the figure is for.
  package static let guide = FigureGuide(
    name: .integrationTriad, title: "Three types of integration",
    meaning:
      "How far structural, relational and institutional integration are in place, and whether they help or hinder. The three types and their interdependence follow the Lanarkshire study (2024).",
    reading:
      "The filling of a disc says whether the type is in place, its hatching whether it constrains. The ring around it is split into what enables and what constrains. A heavy outline marks the type that leads. The dotted line is the boundary of the ecosystem, with actors on it or outside it.",
    caution:
      "The size of a disc means nothing. A leading type is the one enacted most, which may well be in the way. The lines say that the types depend on each other, not how strongly."
  )
}

extension IntegrationIndicators {
  /// What the figure is for.
  package static let guide = FigureGuide(
    name: .integrationIndicators, title: "Indicators of integration",
    meaning:
      "What the types of integration rest on: each indicator of the Lanarkshire study (2024), whether it is in place, and whether sources say that it enables or constrains.",
    reading:
      "Each row is an indicator. A bar to the right is what enables, a hatched bar to the left what constrains. The disc says in what share of the voices it is in place: filled for in place, empty for missing. A diamond after the name means that it is wished for.",
    caution:
      "A thing can be in place and hinder, or be missing and hinder by that: read disc and bar together. An empty row means that nobody spoke of it, not that it is missing."
  )
}
