/// A table in a text. Every row has as many cells as the head.
package struct TextTable: Sendable, Hashable {
  /// How the words of a column stand.
  package enum Alignment: Int, Sendable, Hashable {
    /// As the language is written, which is the default.
    case natural
    case left, center, right
  }

  /// How each column is set.
  package let alignments: [Alignment]
  /// The cells of the head.
  package let head: [[Inline]]
  /// The rows below it, each with its cells.
  package let rows: [[[Inline]]]

  /// A table.
  package init(alignments: [Alignment], head: [[Inline]], rows: [[[Inline]]]) {
    (self.alignments, self.head, self.rows) = (alignments, head, rows)
  }

  /// All cells, row by row.
  package var cells: [[Inline]] { head + rows.joined() }

  /// The same table with other words in its cells.
  package func map(_ run: ([Inline]) -> [Inline]) -> TextTable {
    TextTable(alignments: alignments, head: head.map(run), rows: rows.map { $0.map(run) })
  }
}

extension TextTable: Listed {
  /// Tells each stored field, in a fixed order.
  package func list(to reader: inout some FieldReader) {
    reader.read(alignments.map(\.rawValue))
    list(head, to: &reader)
    reader.read(rows.count)
    for row in rows { list(row, to: &reader) }
  }

  private func list(_ cells: [[Inline]], to reader: inout some FieldReader) {
    reader.read(cells.count)
    for cell in cells { reader.read(cell) }
  }
}
