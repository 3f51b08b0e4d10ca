extension OpportunitySpaceFigure {
  /// What the figure of the opportunity space is for.
  package static let guide = FigureGuide(
    name: .opportunitySpace, title: "Opportunity space for co-production",
    meaning: "What parties who co-produce across organisations have in place: effective governance, complementary "
      + "resources, shared assets and knowledge-sharing routines, around those they do it for. After Brix, Tuurnas "
      + "and Mortensen (2021), Table 1, which summarises Dyer et al. (2018).",
    reading: "Each quadrant is a component, and its vessel is filled up to its completeness: the share of its "
      + "answered items that are in place, where partly counts half. A hatched vessel with a question mark means "
      + "that too little is answered. A thick outline and the word bottleneck mark the weakest component. Discs show the answers: filled is yes, "
      + "half filled partly, empty no, and a dash means not answered. Lines join every component to every other.",
    caution: "The space is no average of the four: it is no further than its weakest component. Not known does not "
      + "mean missing. The levels come from a checklist that the case answers, not from a measurement, and the links "
      + "are the authors’ claim about all such relationships, not a finding about the case.")
}
