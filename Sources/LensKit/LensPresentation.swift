package import CaseModel

/// What a lens says about a case, in a form that every page and data file can show.
///
/// A lens that has no pages of its own is shown by this alone.
package struct LensPresentation: Sendable {
  /// A cell of a table, with the excerpts it rests on.
  package struct Cell: Sendable {
    /// What the cell says.
    package let text: String
    /// Excerpts that may be named; empty for a cell that rests on none, such as the name of a row.
    package let evidence: [ExcerptID]

    /// A cell.
    package init(_ text: String, evidence: [ExcerptID] = []) {
      self.text = text
      self.evidence = evidence
    }
  }

  /// A table; the first cell of a row names it.
  package struct Table: Sendable {
    /// What the table shows.
    package let caption: String
    /// Names of the columns.
    package let header: [String]
    /// Rows as long as the header.
    package let rows: [[Cell]]

    /// A table.
    package init(_ caption: String, header: [String], rows: [[Cell]]) {
      self.caption = caption
      self.header = header
      self.rows = rows
    }
  }

  /// Heading of the section.
  package let title: String
  /// What it means, in plain sentences.
  package var sentences: [String] = []
  /// Numbers and states, one step further.
  package var tables: [Table] = []
  /// Results by name, for `case.json`.
  package var values: [String: String] = [:]

  /// A presentation that says nothing yet.
  package init(title: String) { self.title = title }
}

/// A lens that can be shown without a page of its own.
package protocol PresentedLens: Lens, Sendable {
  /// What to show; `nil` when the case says nothing that concerns the lens.
  static func present(_ assessment: Assessment, of coded: CodedCase) -> LensPresentation?
}

/// A lens in the list of lenses, its assessment hidden behind what it shows.
package struct LensEntry: Sendable {
  /// Name in data files.
  package let name: String
  /// Assesses a case and presents the result.
  package let present: @Sendable (CodedCase) -> LensPresentation?

  /// An entry for a lens.
  package init<Presented: PresentedLens>(_ lens: Presented.Type) {
    name = lens.name
    present = { coded in lens.present(lens.assess(coded), of: coded) }
  }
}
