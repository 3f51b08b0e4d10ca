package import CaseModel
import Markup

/// The codebook for programs: every code that a site knows, in its order.
package enum CodebookRecords {
  private static let columns = ["id", "label", "family", "lens", "parent", "definition", "hint", "source"]

  /// `data/codebook.json`.
  package static func json(_ codebook: Codebook) -> [UInt8] {
    let codes = codebook.codes.map { code in
      JSON.object(
        JSONMembers(zip(columns, fields(code).map { JSON.optional($0) })))
    }
    return (["schema": "caseloom/codebook/1", "codes": .array(codes)] as JSON).lines
  }

  /// `data/codebook.csv`.
  package static func csv(_ codebook: Codebook) -> [UInt8] {
    var lines = CSVLine()
    for fields in [columns] + codebook.codes.map({ fields($0).map { $0 ?? "" } }) {
      for field in fields { lines.add(field) }
      lines.end()
    }
    return lines.bytes
  }

  /// The JSON Schema of `data/codebook.json`.
  package static var schema: [UInt8] {
    let code = Shape.object([
      "id": Shape.text, "label": Shape.text, "family": Shape.word(CodeFamily.self),
      "lens": Shape.words(Set(CodeFamily.allCases.map(\.lens)).sorted()), "parent": Shape.optional(Shape.text),
      "definition": Shape.text, "hint": Shape.optional(Shape.text), "source": Shape.optional(Shape.text),
    ])
    return Shape.document(
      "Codebook", Shape.object(["schema": Shape.words(["caseloom/codebook/1"]), "codes": Shape.list(code)]))
  }

  private static func fields(_ code: Code) -> [String?] {
    [
      code.id, code.label, code.family.rawValue, code.family.lens, code.parent, code.definition, code.hint, code.source,
    ]
  }
}
