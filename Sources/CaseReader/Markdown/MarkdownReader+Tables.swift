import CCMark
import CaseModel
import Diagnostics

extension MarkdownReader {
  /// The table that a paragraph is; `nil` where it is none, or where texts have none.
  ///
  /// CommonMark knows no tables, so each cell is given to it by itself, led by a sign that makes a paragraph of it.
  func table(_ node: OpaquePointer) -> Block? {
    guard context.isPage, let table = extras.table(in: node) else { return nil }
    let width = table.head.cells.count
    for row in table.rows where row.cells.count > width { reportSurplus(row, width: width) }
    let rows = [table.head] + table.rows
    var cells: [[Inline]] = []
    let lines = rows.flatMap { row in (0..<width).map { _ in row.line } }
    CMarkTree.withOwnRoot(of: rows.flatMap { Self.paragraphs($0, width: width) }) { root in
      CMarkNode.forEachChild(of: root) { cell in
        collector.cellLine = lines[min(cells.count, lines.count - 1)]
        cells.append(Self.trimmed(inlines(in: cell, depth: 0)))
      }
    }
    collector.cellLine = nil
    let grouped = stride(from: 0, to: cells.count, by: width).map { Array(cells[$0..<min($0 + width, cells.count)]) }
    return .table(
      TextTable(alignments: table.alignments, head: grouped.first ?? [], rows: Array(grouped.dropFirst())))
  }

  private func reportSurplus(_ row: MarkdownTable.Row, width: Int) {
    reporter.warning(
      "table-row", at: span(ofLine: row.line),
      "this row has \(row.cells.count) cells and the head of its table \(width); those beyond are left out",
      hints: ["write \\| for a stroke that is part of the words"])
  }

  /// The cells of a row, missing ones empty, as paragraphs of one line.
  private static func paragraphs(_ row: MarkdownTable.Row, width: Int) -> [UInt8] {
    (0..<width).flatMap { index -> [UInt8] in
      var marked = MarkedText()
      marked.append(MarkedText.cellStart)
      return marked.bytes + [0x20] + (index < row.cells.count ? row.cells[index] : []) + [0x0A, 0x0A]
    }
  }

  /// The words without the blank that stood between them and the sign.
  private static func trimmed(_ inlines: [Inline]) -> [Inline] {
    guard case .text(let first) = inlines.first, first.utf8.first == 0x20 else { return inlines }
    let rest = String(first.dropFirst())
    return (rest.isEmpty ? [] : [.text(rest)]) + inlines.dropFirst()
  }
}
