import CaseModel
import Markup

/// What the columns of `codings.csv` hold, as CSV on the Web tells it (W3C 2015). The columns stand in each description,
/// since clients do not follow one that leads to them.
package enum CodingsTable {
  /// The name that readers look for beside a table.
  package static let file = "codings.csv-metadata.json"

  /// The description of a table.
  ///
  /// - Parameter title: What the table is about.
  package static func description(title: String) -> [UInt8] {
    let description: JSON = [
      "@context": "http://www.w3.org/ns/csvw", "url": "codings.csv", "dc:title": .string(title),
      "tableSchema": ["columns": .array(CodingsCSV.header.map(column))],
    ]
    return description.line + [UInt8(ascii: "\n")]
  }

  private static func column(_ name: String) -> JSON {
    var column: JSONMembers = [
      "name": .string(name), "titles": .string(name), "dc:description": .string(meanings[name] ?? ""),
      "datatype": "string",
    ]
    if required.contains(name) { column["required"] = .bool(true) }
    if let words = words[name] {
      column["datatype"] = ["base": "string", "format": .string(words.joined(separator: "|"))]
    }
    if name == "strength" { column["datatype"] = ["base": "integer", "minimum": .integer(1), "maximum": .integer(3)] }
    return .object(column)
  }

  private static let required: Set = ["case", "narrative", "kind", "excerpt", "code", "lens", "coder"]

  private static let words = [
    "kind": NarrativeKind.allCases.map(\.rawValue), "lens": Set(CodeFamily.allCases.map(\.lens)).sorted(),
    "frame": Frame.allCases.map(\.rawValue), "level": Level.allCases.map(\.rawValue),
    "direction": Direction.allCases.map(\.rawValue), "presence": Presence.allCases.map(\.rawValue),
  ]

  private static let meanings = [
    "case": "Id of the case", "narrative": "Id of the narrative; the original’s where there is a pair",
    "kind": "Kind of the narrative; an analysis is the authors’ reading and weighs nothing",
    "excerpt": "Anchor of the passage", "code": "Id of the code", "lens": "The lens that uses the code",
    "frame": "What the passage speaks of; empty where the code’s default holds",
    "level": "Level the statement is about; empty where the source’s holds",
    "direction": "Whether it enables or constrains", "presence": "Whether it is there",
    "strength": "Weight; empty where 2 holds", "coder": "Id of the coder", "area": "Id of the area",
    "text": "The words, a paraphrase in brackets, or nothing where neither may be shown",
  ]
}
