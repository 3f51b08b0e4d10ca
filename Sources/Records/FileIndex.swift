package import Markup

/// `data/index.json`: all files of a site.
package enum FileIndex {
  /// A file as the index tells it.
  ///
  /// - Parameter schema: Path of the JSON Schema it follows; `nil` where there is none.
  package static func row(path: String, type: String, size: Int, hash: String, schema: String?) -> JSON {
    var row: [String: JSON] = [
      "path": .string(path), "type": .string(type), "size": .integer(size), "hash": .string(hash),
    ]
    if let schema { row["schema"] = .string(schema) }
    return .object(row)
  }

  /// A file that tells the files of some cases, as the index tells it.
  ///
  /// - Parameters:
  ///   - row: Its row as a file.
  ///   - first: Id of the first of the cases.
  ///   - last: Id of the last.
  package static func part(_ row: JSON, first: String, last: String) -> JSON {
    guard case .object(var members) = row else { return row }
    (members["first"], members["last"]) = (.string(first), .string(last))
    return .object(members)
  }

  /// The document around the rows.
  ///
  /// - Parameter parts: The files that tell the files of cases, where it does not itself.
  package static func file(
    _ rows: some Sequence<JSON>, parts: [JSON], title: String, baseURL: String?, generator: String
  ) -> [UInt8] {
    var members: [(String, JSON)] = [
      ("schema", "caseloom/index/1"), ("hash", "xxh3-64"), ("title", .string(title)),
      ("base-url", .optional(baseURL)), ("generator", .string(generator)),
    ]
    if !parts.isEmpty { members.append(("parts", .array(parts))) }
    return JSON.document(members, "files", rows)
  }

  /// Its JSON Schema.
  package static var schema: [UInt8] {
    let hash: JSON = ["type": "string", "pattern": "^[0-9a-f]{16}$"]
    let row = Shape.object(
      ["path": Shape.text, "type": Shape.text, "size": Shape.count, "hash": hash], optional: ["schema": Shape.text])
    let part = Shape.object([
      "path": Shape.text, "type": Shape.text, "size": Shape.count, "hash": hash, "first": Shape.text,
      "last": Shape.text,
    ])
    return Shape.document(
      "Files of a site",
      Shape.object(
        [
          "schema": Shape.words(["caseloom/index/1"]), "hash": Shape.words(["xxh3-64"]), "title": Shape.text,
          "base-url": Shape.optional(Shape.text), "generator": Shape.text, "files": Shape.list(row),
        ], optional: ["parts": Shape.list(part)]))
  }
}
