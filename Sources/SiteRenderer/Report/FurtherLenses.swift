import CaseModel
package import LensKit
import Markup

/// The list of lenses that are shown by their presentation alone.
///
/// The four lenses of the papers have pages of their own; a further lens needs its folder, a line in `Package.swift` and
/// a line here.
package enum FurtherLenses {
  /// The lenses, in the order of the report.
  package static let all: [LensEntry] = []
}

/// What one further lens says about a case.
struct FurtherResult: Sendable {
  let name: String
  let presentation: LensPresentation

  static func all(_ lenses: [LensEntry], of coded: CodedCase) -> [FurtherResult] {
    lenses.compactMap { lens in
      lens.present(coded).map { FurtherResult(name: lens.name, presentation: $0) }
    }
  }

  /// Fragment of the excerpts behind a cell.
  func fragment(table: Int, row: Int, column: Int) -> String {
    Fragment.claim("lens", name, "\(table)", "\(row)", "\(column)")
  }

  /// A claim for every cell that rests on excerpts.
  var claims: [Claim] {
    presentation.tables.enumerated().flatMap { number, table in
      table.rows.enumerated().flatMap { row, cells in
        cells.enumerated().map { column, cell in
          Claim(
            fragment: fragment(table: number, row: row, column: column),
            title: "\(presentation.title): \(cells.first?.text ?? ""), \(cell.text)",
            evidence: cell.evidence.map { Claim.Evidence(excerpt: $0, share: nil, role: "") })
        }
      }
    }
  }

  /// Its part of `case.json`.
  var json: JSON { .object(presentation.values.mapValues(JSON.string)) }
}

extension ReportWriter {
  /// The sections of all further lenses.
  var furtherLenses: Markup {
    analysis.further.map { result in
      Markup.build { out in
        out.element("section", .id("lens-" + result.name)) { out in
          out.element("h2", text: result.presentation.title)
          for sentence in result.presentation.sentences { out.element("p", text: sentence) }
          for number in result.presentation.tables.indices { table(number, of: result, to: &out) }
        }
      }
    }.joined
  }

  private func table(_ number: Int, of result: FurtherResult, to out: inout MarkupWriter) {
    let table = result.presentation.tables[number]
    Pieces.table(table.caption, header: table.header, to: &out) { out in
      for (row, cells) in table.rows.enumerated() {
        out.element("tr") { out in
          for (column, cell) in cells.enumerated() {
            let fragment = result.fragment(table: number, row: row, column: column)
            if column == 0 {
              out.element("th", .text("scope", "row")) { claimLink(cell.text, fragment, to: &$0) }
            } else {
              out.element("td") { claimLink(cell.text, fragment, to: &$0) }
            }
          }
        }
      }
    }
  }
}
