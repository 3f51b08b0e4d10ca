extension SharedCube {
  /// What the figure of all cases is for.
  package static let casesGuide = FigureGuide(
    name: .powerDynamicsCases, title: "All cases on one cube",
    meaning:
      "Where intended and actual involvement stand in each case of a site, on the three axes of Hoppe et al. (2024) in their wider extent, Mark 2. It stands on the front page.",
    reading:
      "A hollow diamond is an intended position, a disc an actual one, and a dashed arrow leads from practice to intention. Numbers are those of the list beneath. A dotted line falls from each marker to its place on the floor.",
    caution:
      "Cases were not sampled alike and are never ranked. The length of an arrow is no amount, and two markers that seem near in the picture may stand at different depths: the list and the table say where they are."
  )

  /// What the figure of all areas is for.
  package static let areasGuide = FigureGuide(
    name: .powerDynamicsAreas, title: "Areas of a case on one cube",
    meaning:
      "Where intended and actual involvement stand in each area of a case, from the codings of that area alone, in the extent of Mark 2 (Hoppe et al. 2024).",
    reading:
      "As the cube of all cases: diamonds are intended, discs actual, numbers those of the list. An area without a marker has too little evidence of its own; the list says so.",
    caution:
      "An area rests on fewer sources than the case, so a difference between areas may be one between the people who were asked. Codings that belong to no area count in the case and in none of its areas."
  )
}
