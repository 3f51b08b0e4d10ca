/// Writes a project as Taguette exports one, which it imports again.
package enum TaguetteWriter {
  private static let moment = "1980-01-01 00:00:00.000000"

  /// The database.
  package static func database(_ project: CodingProject) throws(ExchangeFault) -> [UInt8] {
    let out = try SQLiteWriter()
    try out.run(TaguetteTables.statements)
    try out.run("BEGIN")
    try out.insert("alembic_version", [.text("db5e31a0233d")])
    try out.insert("projects", [.integer(1), .text(cut(project.name, 200)), .text(""), .text(moment)])
    let logins = try writeCoders(project, out)
    try writeDocuments(project, out)
    let highlights = Highlights(project)
    var tags: [String: Int] = [:]
    for (index, code) in project.codes.enumerated() {
      tags[code.id] = index + 1
      let path = cut(highlights.paths[code.id] ?? code.name, 200)
      try out.insert("tags", [.integer(index + 1), .integer(1), .text(path), .text(code.definition ?? "")])
    }
    try write(highlights, project, tags, logins, out)
    try out.run("COMMIT")
    return try out.bytes()
  }

  /// Names by which coders log in; the first may do everything.
  private static func writeCoders(_ project: CodingProject, _ out: SQLiteWriter) throws(ExchangeFault) -> [String:
    String]
  {
    var names = ImportNames(taken: ["admin"])
    var logins: [String: String] = [:]
    for coder in project.coders { logins[coder.id] = cut(names.id(for: cut(coder.name, 24), fallback: "coder"), 30) }
    for login in ["admin"] + logins.values.sorted() {
      try out.insert(
        "users", [.text(login), .text(moment), .null, .integer(0), .null, .null, .null, .null])
      try out.insert("project_members", [.integer(1), .text(login), .text("ADMIN")])
    }
    return logins
  }

  private static func writeDocuments(_ project: CodingProject, _ out: SQLiteWriter) throws(ExchangeFault) {
    for (index, document) in project.documents.enumerated() {
      let lines = try document.text.read().split(separator: "\n")
      let html = lines.map { "<p>" + XMLWriter.escaped(String($0)) + "</p>" }.joined()
      try out.insert(
        "documents",
        [
          .integer(index + 1), .text(cut(document.name, 200)), .text(""), .text(cut(document.name, 190) + ".html"),
          .text(moment), .integer(1), .text("LEFT_TO_RIGHT"), .text(html),
        ])
    }
  }

  private static func write(
    _ highlights: Highlights, _ project: CodingProject, _ tags: [String: Int], _ logins: [String: String],
    _ out: SQLiteWriter
  ) throws(ExchangeFault) {
    let places = Dictionary(
      project.documents.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    var offsets: (document: String, counts: [Int]) = ("", [])
    for highlight in highlights.all {
      if offsets.document != highlight.document.id {
        offsets = (highlight.document.id, Self.offsets(try highlight.document.text.read()))
      }
      let (start, end) = (offsets.counts[highlight.range.lowerBound], offsets.counts[highlight.range.upperBound])
      let snippet = highlight.words.split(separator: "\n").map { "<p>" + XMLWriter.escaped(String($0)) + "</p>" }
        .joined()
      let document = places[highlight.document.id] ?? 0
      try out.insert(
        "highlights", [.integer(highlight.id), .integer(document), .integer(start), .integer(end), .text(snippet)])
      let numbers = highlight.codes.compactMap { tags[$0] }.sorted()
      for tag in numbers { try out.insert("highlight_tags", [.integer(highlight.id), .integer(tag)]) }
      let payload =
        "{\"end_offset\": \(end), \"highlight_id\": \(highlight.id), \"start_offset\": \(start), "
        + "\"tags\": [\(numbers.map(String.init).joined(separator: ", "))], \"type\": \"highlight_add\"}"
      try out.insert(
        "commands",
        [
          .integer(highlight.id), .text(moment), .text(logins[highlight.coder] ?? "admin"), .integer(1),
          .integer(document),
          .text(payload),
        ])
    }
  }

  /// Bytes of the text nodes before each code point; ends of paragraphs are none.
  private static func offsets(_ text: String) -> [Int] {
    var (counts, count): ([Int], Int) = ([], 0)
    for scalar in text.unicodeScalars {
      counts.append(count)
      count += scalar == "\n" ? 0 : UTF8.width(scalar)
    }
    return counts + [count]
  }

  private static func cut(_ text: String, _ count: Int) -> String { String(text.prefix(count)) }
}
