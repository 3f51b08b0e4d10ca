package import Markup

/// `data/index.json`: all files of a site.
package enum FileIndex {
  /// A file as the index tells it.
  package struct Row: Sendable {
    private let path: String
    private let type: String
    private let size: Int
    private let hash: String
    private let schema: String?

    /// - Parameter schema: Path of the JSON Schema it follows; `nil` where there is none.
    package init(path: String, type: String, size: Int, hash: String, schema: String?) {
      (self.path, self.type, self.size) = (path, type, size)
      (self.hash, self.schema) = (hash, schema)
    }

    fileprivate func write(to row: inout JSONRow) {
      row.add("hash", hash)
      row.add("path", path)
      if let schema { row.add("schema", schema) }
      row.add("size", size)
      row.add("type", type)
    }

    /// The row of a file that tells the files of some cases.
    ///
    /// - Parameters:
    ///   - first: Id of the first of the cases.
    ///   - last: Id of the last.
    package func part(first: String, last: String) -> JSON {
      [
        "path": .string(path), "type": .string(type), "size": .integer(size), "hash": .string(hash),
        "first": .string(first), "last": .string(last),
      ]
    }
  }

  /// The document around the rows.
  ///
  /// - Parameter parts: The files that tell the files of cases, where it does not itself.
  package static func file(
    _ rows: some Sequence<Row>, parts: [JSON], title: String, baseURL: String?, generator: String
  ) -> [UInt8] {
    var members: [(String, JSON)] = [
      ("schema", "caseloom/index/1"), ("hash", "xxh3-64"), ("title", .string(title)),
      ("base-url", .optional(baseURL)), ("generator", .string(generator)),
    ]
    if !parts.isEmpty { members.append(("parts", .array(parts))) }
    return JSON.document(members, "files", rows) { row, line in row.write(to: &line) }
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
