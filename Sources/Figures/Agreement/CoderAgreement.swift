package import CaseModel
package import Words

/// How far coders agree, respect by respect: Krippendorff's alpha with the words that go with it.
///
/// The words follow the case's thresholds. (Model §2.9)
package struct CoderAgreement: Sendable {
  /// One respect in which coders may agree.
  package struct Row: Sendable {
    /// The respect: an axis, an attribute or a code.
    package var label: String
    /// Krippendorff's alpha: 1 = always agreed, 0 = as by chance, below 0 = less than by chance; `nil` when not defined.
    package var alpha: Double?
    /// Units with values by at least two coders.
    package var units: Int
    /// Coders with a value in these units.
    package var coders: Int
    /// Alpha in words.
    package var reading: AgreementReading
    /// Where the evidence stands; `nil` = not linked.
    package var anchor: String?

    /// A respect.
    package init(
      label: String, alpha: Double?, units: Int, coders: Int, reading: AgreementReading, anchor: String? = nil
    ) {
      self.label = label
      self.alpha = alpha
      self.units = units
      self.coders = coders
      self.reading = reading
      self.anchor = anchor
    }

    /// `α 0.81`; `nil` where there is none.
    var value: Message? { alpha.map { $0 < 0 ? .alphaValueBelow($0) : .alphaValue($0) } }

    /// `0.81`; `nil` where there is none.
    var number: Message? { alpha.map { $0 < 0 ? .signed($0) : .decimal($0) } }

    /// `α 0.81, reliable`, or the reading alone.
    var valueWithReading: Message { value.map { .alphaWithReading($0, reading) } ?? .agreementReading(reading) }

    var isFull: Bool { alpha == 1 && reading == .reliable }

    /// The respect in a sentence.
    var sentence: Message { .agreementOf(label, valueWithReading, units: units, coders: coders) }
  }

  /// Respects under one heading.
  package struct Group: Sendable {
    /// The heading, such as `Codes`.
    package var title: String
    /// The respects in order.
    package var rows: [Row]
    /// Whether respects with full, reliable agreement are named in a sentence, so that the others stand out.
    package var namesFull: Bool

    /// A group.
    package init(title: String, rows: [Row], namesFull: Bool = false) {
      self.title = title
      self.rows = rows
      self.namesFull = namesFull
    }

    /// Respects with a row of their own.
    var drawn: [Row] { namesFull ? rows.filter { !$0.isFull } : rows }

    /// The respects that have none; `nil` when there is no such respect.
    var fullAgreement: Message? {
      let full = namesFull ? rows.filter(\.isFull).map(\.label) : []
      return full.isEmpty ? nil : .agreementFull(full)
    }
  }

  /// What the figure is about, such as the title of the case.
  package var subject: String
  /// Alpha from which agreement counts as reliable.
  package var reliable: Double
  /// Alpha from which agreement allows tentative conclusions.
  package var tentative: Double
  /// Fewest units that are interpreted.
  package var fewestUnits: Int
  /// Respects by heading.
  package var groups: [Group]
  /// The words of the figure.
  package var words: Words

  /// Agreement by the conventional limits unless others are given.
  package init(
    subject: String, reliable: Double = 0.8, tentative: Double = 0.667, fewestUnits: Int = 10, groups: [Group],
    words: Words = .english
  ) {
    self.subject = subject
    self.reliable = reliable
    self.tentative = tentative
    self.fewestUnits = fewestUnits
    self.groups = groups.filter { !$0.rows.isEmpty }
    self.words = words
  }

  /// The finished figure, named `agreement`.
  package var figure: Figure {
    let said = AgreementWords(agreement: self)
    return Figure(
      name: .agreement, text: said.text, subject: subject, description: said.description,
      table: said.table, wide: AgreementWideLayout(agreement: self).drawing,
      narrow: AgreementNarrowLayout(agreement: self).drawing)
  }
}
