package import Words

/// The cases of a site side by side: a small panel a case with its intended and actual positions and how far the evidence
/// for them goes. (Model §5.1)
package struct CaseMultiples: Sendable {
  /// One case.
  package struct Entry: Sendable {
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
  package var cases: [Entry]
  /// The words of the figure.
  package var words: Words

  /// Panels for cases; without any it says that there are none.
  package init(subject: String, cases: [Entry], words: Words = .english) {
    self.subject = subject
    self.cases = cases
    self.words = words
  }

  private var sheet: MultiplesSheet {
    MultiplesSheet(
      kind: .cases, words: words,
      panels: cases.map { one in
        MultiplesSheet.Panel(
          row: .init(label: one.title, intended: one.intended, actual: one.actual, anchor: one.anchor), note: nil)
      })
  }

  /// The finished figure, named `cases`.
  package var figure: Figure { sheet.figure(of: subject) }
}
