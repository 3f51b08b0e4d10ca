/// The cases of a site side by side: a small panel a case with its intended and actual positions and how far the evidence
/// for them goes. (Model §5.1)
package struct CaseMultiples: Sendable {
  /// One case.
  package struct Case: Sendable {
    /// Its title.
    package var title: String
    /// Where its intended position lies.
    package var intended: AxisReadings
    /// Where its actual position lies.
    package var actual: AxisReadings
    /// Where the case stands, for the title: a fragment of the page, or an address with one; `nil` = not linked.
    package var anchor: String?

    /// A case; readings carry the anchors of their marks and the status of their evidence.
    package init(
      title: String, intended: AxisReadings = AxisReadings(), actual: AxisReadings = AxisReadings(),
      anchor: String? = nil
    ) {
      self.title = title
      self.intended = intended
      self.actual = actual
      self.anchor = anchor
    }
  }

  /// What the figure is about, such as the title of the site.
  package var subject: String
  /// The cases in the order they are drawn, at most 200; never ranked.
  package var cases: [Case]

  /// Panels for cases; without any it says that there are none.
  package init(subject: String, cases: [Case]) {
    self.subject = subject
    self.cases = cases
  }

  private var sheet: MultiplesSheet {
    MultiplesSheet(
      kind: .cases,
      panels: cases.map { one in
        MultiplesSheet.Panel(
          row: .init(label: one.title, intended: one.intended, actual: one.actual, anchor: one.anchor), note: nil)
      })
  }

  /// The finished figure, named `cases`.
  package var figure: Figure { sheet.figure(title: "Case by case: \(subject)") }

  /// What the kind of figure is for.
  package static let guide = FigureGuide(
    name: .cases, title: "Case by case",
    meaning:
      "Each small panel holds one case with its intended and its actual involvement on mode, aim and public stance. "
      + "The scales are those of the power-dynamics figure of Hoppe and others (2024), extended as in its Mark 2.",
    reading:
      "The upper sign on each strip, a hollow diamond, is what is intended. The lower one, a disc, is what is done. "
      + "Two signs with a bar are an interval. Dotted and hollow signs rest on one source only, small ones on too little "
      + "evidence for a position. A dash means that nothing was coded.",
    caution:
      "Panels are not ranked, and no case is better for standing further right. Steps between levels have no common "
      + "unit, so distances in two cases cannot be compared as amounts. Cases differ in what their sources were asked.")
}
