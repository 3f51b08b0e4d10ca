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

  /// The document around the rows.
  package static func file(_ rows: [JSON], title: String, baseURL: String?, generator: String) -> [UInt8] {
    JSON.document(
      [
        ("schema", "caseloom/index/1"), ("hash", "xxh3-64"), ("title", .string(title)),
        ("base-url", .optional(baseURL)), ("generator", .string(generator)),
      ], "files", rows)
  }

  /// Its JSON Schema.
  package static var schema: [UInt8] {
    let hash: JSON = ["type": "string", "pattern": "^[0-9a-f]{16}$"]
    let row = Shape.object(
      ["path": Shape.text, "type": Shape.text, "size": Shape.count, "hash": hash], optional: ["schema": Shape.text])
    return Shape.document(
      "Files of a site",
      Shape.object([
        "schema": Shape.words(["caseloom/index/1"]), "hash": Shape.words(["xxh3-64"]), "title": Shape.text,
        "base-url": Shape.optional(Shape.text), "generator": Shape.text, "files": Shape.list(row),
      ]))
  }
}
