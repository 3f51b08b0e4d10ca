import CaseModel
package import LensKit

/// What one further lens says about a case.
package struct FurtherResult: Sendable {
  /// Name of the lens in data files.
  package let name: String
  /// What it says.
  package let presentation: LensPresentation

  static func all(_ lenses: [LensEntry], of coded: CodedCase) -> [FurtherResult] {
    lenses.compactMap { lens in
      lens.present(coded).map { FurtherResult(name: lens.name, presentation: $0) }
    }
  }

  /// A cell as the subject of a claim.
  package func subject(table: Int, row: Int, column: Int) -> ClaimSubject {
    let cells = presentation.tables[table].rows[row]
    return .further(
      lens: name, table: table, row: row, column: column,
      name: "\(presentation.title): \(cells.first?.text ?? ""), \(cells[column].text)")
  }

  /// A claim for every cell that rests on excerpts.
  var claims: [Claim] {
    presentation.tables.enumerated().flatMap { number, table in
      table.rows.enumerated().flatMap { row, cells in
        cells.enumerated().map { column, cell in
          Claim(subject(table: number, row: row, column: column), excerpts: cell.evidence)
        }
      }
    }
  }
}
