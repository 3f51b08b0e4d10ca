extension ServiceMapFigure {
  /// What a service map is for.
  package static let guide = FigureGuide(
    name: .serviceMap, title: "Who does what, and who tells whom what",
    meaning: "A service as a process with sub-processes: who does what in which phase, what follows on what, where "
      + "citizens co-produce, and what information goes from whom to whom. After Brix, Tuurnas and Mortensen (2021), "
      + "Figure 2, redrawn from its description in the manner of a service blueprint.",
    reading: "Rows are actors, columns are phases, boxes are activities with numbers. A solid arrow leads to the "
      + "activity that follows; it may lead back. An asterisk and a hatched edge mark what is co-produced with "
      + "citizens. A hollow ring marks information that an activity needs and no flow brings. Beneath, each dotted "
      + "arrow is information from one actor to another. A closed padlock means the citizen’s consent, a struck one "
      + "that consent is refused, a question mark that nothing is said of consent.",
    caution: "The map is as the case declares it. A flow that it does not show may exist, and a line says nothing "
      + "about how often or how well something is done. The order of the flows is no order of time, and the length of "
      + "a line means nothing.")
}
