import CaseModel
import Markup
import Words

/// Writes the tables of texts.
struct TableWriter {
  let words: Words
  /// Writes what stands in a cell.
  let cell: ([Inline], inout MarkupWriter) -> Void

  /// A table that scrolls on its own where it does not fit.
  func write(_ table: TextTable, to out: inout MarkupWriter) {
    let names = table.head.map(\.plainText).filter { !$0.isEmpty }
    out.element(
      "div", .class("table-scroll"), .text("role", "region"), .text("aria-label", words.text(.tableOf(names))),
      .text("tabindex", "0")
    ) { out in
      out.element("table") { out in
        out.element("thead") { row(table.head, of: table, isHead: true, to: &$0) }
        out.element("tbody") { out in
          for cells in table.rows { row(cells, of: table, isHead: false, to: &out) }
        }
      }
    }
  }

  private func row(_ cells: [[Inline]], of table: TextTable, isHead: Bool, to out: inout MarkupWriter) {
    out.element("tr") { out in
      for (inlines, alignment) in zip(cells, table.alignments) {
        // An empty cell is the head of nothing.
        if isHead, !inlines.isEmpty {
          out.element("th", .text("scope", "col"), .class(Self.style(alignment))) { cell(inlines, &$0) }
        } else {
          out.element("td", .class(Self.style(alignment))) { cell(inlines, &$0) }
        }
      }
    }
  }

  private static func style(_ alignment: TextTable.Alignment) -> String? {
    switch alignment {
    case .natural: nil
    case .left: "to-left"
    case .center: "to-center"
    case .right: "to-right"
    }
  }
}
