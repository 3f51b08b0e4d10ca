import Analysis
import LensKit
import Markup
import Words

extension CaseWriter {
  /// The sections of all further lenses.
  func furtherLenses(to out: inout MarkupWriter) {
    for result in analysis.further {
      out.element("section", .id(id("lens-" + result.name))) { out in
        out.element("h2", text: result.presentation.title)
        for sentence in result.presentation.sentences { out.element("p", text: sentence) }
        for number in result.presentation.tables.indices { table(number, of: result, to: &out) }
      }
    }
  }

  private func table(_ number: Int, of result: FurtherResult, to out: inout MarkupWriter) {
    let table = result.presentation.tables[number]
    pieces.table(table.caption, header: table.header, to: &out) { out in
      for (row, cells) in table.rows.enumerated() {
        out.element("tr") { out in
          for (column, cell) in cells.enumerated() {
            let subject = result.subject(table: number, row: row, column: column)
            if column == 0 {
              out.element("th", .text("scope", "row")) { claimLink(.own(cell.text), subject, to: &$0) }
            } else {
              out.element("td") { claimLink(.own(cell.text), subject, to: &$0) }
            }
          }
        }
      }
    }
  }
}
