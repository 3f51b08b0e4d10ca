import Markup

/// A finished figure: its words, its data and its drawings, for a page or for a file of its own.
///
/// A class of constants: many pages look for it among others, and a copy would count a reference for each of its parts.
package final class Figure: Sendable {
  /// What kind of figure it is.
  package let kind: FigureName
  /// Which one of its kind; `nil` for the only one, and for the first of a kind that goes on.
  package let part: String?
  /// The file name without its ending, such as `power-dynamics-mark-1`; also part of every id inside.
  package let name: String
  /// What the figure says, as a title of at most 15 words without the name of the case.
  package let title: String
  /// What is drawn, in one line.
  package let shown: String
  /// What must be known so as not to misread it, in at most 40 words.
  package let note: String
  /// What the figure is about, such as the title of the case; a file of its own says it above the title.
  package let subject: String
  /// What the figure shows, in sentences made from its data.
  package let description: String
  /// What is drawn and the note, for a place that has one paragraph for both.
  package var caption: String { note.isEmpty ? shown : shown + " " + note }
  /// The same data as text.
  package let table: DataTable
  /// The drawing for 850 px and more.
  package let wide: Drawing
  /// Draws for phones; put off, since a page that shows the file has no such drawing.
  private let drawNarrow: @Sendable () -> Drawing

  init(
    name: FigureName, part: String? = nil, text: FigureText, subject: String, description: String, table: DataTable,
    wide: Drawing, narrow: @autoclosure @escaping @Sendable () -> Drawing
  ) {
    (kind, self.part, self.name) = (name, part, name.file(part))
    (title, shown, note) = (text.title, text.shown, text.note)
    (self.subject, self.description) = (subject, description)
    (self.table, self.wide, drawNarrow) = (table, wide, narrow)
  }

  /// The drawing for phones, about 340 px across. Each call draws it anew.
  package var narrow: Drawing { drawNarrow() }

  /// The drawing in one layout.
  package func drawing(_ layout: FigureLayout) -> Drawing { layout == .wide ? wide : narrow }
}

/// The room a figure has.
package enum FigureLayout: String, Sendable, CaseIterable {
  /// 850 px and more.
  case wide
  /// 320 to 480 px.
  case narrow
}

/// The data behind a figure as a table.
package struct DataTable: Sendable, Equatable {
  /// One text, and where its evidence stands.
  package struct Cell: Sendable, Equatable {
    /// What the cell says; `–` where nothing was coded.
    package let text: String
    /// The fragment on the report page; `nil` = not linked.
    package let anchor: String?

    init(_ text: String, anchor: String? = nil) {
      self.text = text
      self.anchor = anchor
    }
  }

  /// Column heads; the first column names its row.
  package let header: [String]
  /// Rows, each as long as the header.
  package let rows: [[Cell]]
}
