import CaseModel
package import Words

/// Paired accounts: what each source says is intended beside what it says is done, axis by axis. (Model §2.5)
package struct InvolvementGapChart: Sendable {
  /// One source that speaks of both.
  package struct Row: Sendable {
    /// How the source is called on the page.
    package var label: String
    /// The median intervals of what it says is intended; an axis it does not speak of is silent.
    package var intended: AxisReadings
    /// The median intervals of what it says is done.
    package var actual: AxisReadings
    /// Where the account stands, for the label; `nil` = not linked.
    package var anchor: String?

    /// A row; readings carry the anchors of their marks.
    package init(
      label: String, intended: AxisReadings = AxisReadings(), actual: AxisReadings = AxisReadings(),
      anchor: String? = nil
    ) {
      self.label = label
      self.intended = intended
      self.actual = actual
      self.anchor = anchor
    }

    func reading(_ frame: Frame, _ axis: Axis) -> AxisReading {
      frame == .intended ? intended[axis] : actual[axis]
    }

    /// Steps from practice to intention; `nil` unless the source speaks of both on the axis.
    ///
    /// One account needs no second source here: the row says how this account reads, not where the case stands.
    func gap(_ axis: Axis) -> AxisGap? {
      func own(_ reading: AxisReading) -> AxisReading { AxisReading(status: .sufficient, interval: reading.interval) }
      return AxisGap(intended: own(intended[axis]), actual: own(actual[axis]))
    }
  }

  /// What the figure is about, such as the title of the case.
  package var subject: String
  /// The sources in the order they are drawn.
  package var rows: [Row]
  /// The words of the figure.
  package var words: Words

  /// A chart; without rows it says that no account can be paired.
  package init(subject: String, rows: [Row], words: Words = .english) {
    self.subject = subject
    self.rows = rows
    self.words = words
  }

  /// The finished figure, named `involvement-gap`.
  package var figure: Figure {
    let said = GapWords(chart: self)
    return Figure(
      name: .involvementGap, text: said.text, subject: subject, description: said.description,
      table: said.table, wide: GapWideLayout(chart: self).drawing, narrow: GapNarrowLayout(chart: self).drawing)
  }
}
