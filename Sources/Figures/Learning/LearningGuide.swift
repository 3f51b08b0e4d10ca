extension LearningFigure {
  /// What the figure of learning across organisations is for.
  package static let guide = FigureGuide(
    name: .learning, title: "Learning across organisations",
    meaning: "What organisations learn together and at home when they collaborate: why they do it, the four "
      + "components of their relationship, how they learn, and what they look for. After Brix, Tuurnas and Mortensen "
      + "(2021), Figure 1. It is redrawn from the description in the text, and the arrangement is this site’s.",
    reading: "The upper frame is the relationship between the organisations, the lower one each organisation at home. "
      + "Arrows between the frames stand for learning that goes both ways and is intertwined. A filled box with bold "
      + "words is something that the case declares, or that excerpts are coded with; a heavy outline alone is a "
      + "component said to be missing. A dotted box is not said.",
    caution: "Not said does not mean absent. A filled box says that the case speaks of it, not that it works or that "
      + "anything was learnt. The arrows belong to the model and are no findings about the case.")
}
