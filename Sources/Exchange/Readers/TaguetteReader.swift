/// Reads a project of Taguette, as its export to SQLite gives it.
enum TaguetteReader {
  static let tables: Set = ["projects", "documents", "tags", "highlights", "highlight_tags"]
  /// Versions of the tables that were looked at; in another one the same columns are read.
  private static let known: Set = ["09c662cd9483", "db5e31a0233d"]

  static func read(_ file: SQLiteFile, splitsNames: Bool) throws(ExchangeFault) -> CodingProject {
    var project = CodingProject()
    project.origin = "Taguette"
    try readProject(file, &project)
    try readDocuments(file, &project)
    try readTags(file, &project, splitsNames: splitsNames)
    let coders = try coders(file)
    try readHighlights(file, coders, &project)
    return project
  }

  private static func readProject(_ file: SQLiteFile, _ project: inout CodingProject) throws(ExchangeFault) {
    var names: [String] = []
    try file.rows("SELECT name FROM projects ORDER BY id") { row in names.append(row.text("name") ?? "") }
    guard names.count <= 1 else {
      throw ExchangeFault(
        "this is a database of Taguette with \(names.count) projects: " + names.prefix(10).joined(separator: ", "),
        hint: "export one of them: Project Info, Export project, SQLite3")
    }
    project.name = names.first ?? ""
    guard file.tables.contains("alembic_version") else { return }
    try file.rows("SELECT version_num FROM alembic_version") { row in
      guard let version = row.text("version_num"), !known.contains(version) else { return }
      project.tally.add(.changed, "version of Taguette's tables that is new here, read as the last one known")
    }
  }

  private static func readDocuments(_ file: SQLiteFile, _ project: inout CodingProject) throws(ExchangeFault) {
    let store = TaguetteTexts(file)
    try file.rows("SELECT id, name FROM documents ORDER BY id") { row in
      guard let id = row.integer("id") else { return }
      project.documents.append(
        ProjectDocument(
          id: String(id), name: FileName.withoutEnding(row.text("name") ?? ""), text: .stored(store, key: String(id)),
          unit: .utf8OfHTML))
    }
  }

  private static func readTags(_ file: SQLiteFile, _ project: inout CodingProject, splitsNames: Bool)
    throws(ExchangeFault)
  {
    var tags: [CodePaths.Named] = []
    try file.rows("SELECT id, path, description FROM tags ORDER BY id") { row in
      guard let id = row.integer("id"), let path = row.text("path") else { return }
      tags.append(CodePaths.Named(id: String(id), path: path, definition: row.text("description")))
    }
    project.codes = CodePaths.codes(tags, always: splitsNames)
  }

  /// Who made each highlight: only the log of commands says it.
  private static func coders(_ file: SQLiteFile) throws(ExchangeFault) -> [Int: String] {
    var coders: [Int: String] = [:]
    guard file.tables.contains("commands") else { return coders }
    let payload = "CASE WHEN json_valid(payload) THEN payload ELSE '{}' END"
    try file.rows(
      "SELECT user_login, json_extract(\(payload), '$.highlight_id') AS highlight FROM commands "
        + "WHERE json_extract(\(payload), '$.type') = 'highlight_add' ORDER BY id"
    ) { row in
      if let highlight = row.integer("highlight"), coders[highlight] == nil {
        coders[highlight] = row.text("user_login")
      }
    }
    return coders
  }

  private static func readHighlights(_ file: SQLiteFile, _ coders: [Int: String], _ project: inout CodingProject)
    throws(ExchangeFault)
  {
    var (seen, tagged): (Set<String>, Set<Int>) = ([], [])
    try file.rows(
      "SELECT h.id, h.document_id, h.start_offset, h.end_offset, h.snippet, t.tag_id FROM highlights h "
        + "LEFT JOIN highlight_tags t ON t.highlight_id = h.id ORDER BY h.document_id, h.start_offset, h.id, t.tag_id"
    ) { row in
      guard let id = row.integer("id"), let document = row.integer("document_id") else { return }
      guard let tag = row.integer("tag_id") else {
        if tagged.insert(id).inserted { project.tally.add(.leftOut, "highlights without a tag") }
        return
      }
      let coder = coders[id]
      if let coder, seen.insert(coder).inserted { project.coders.append(ProjectCoder(id: coder, name: coder)) }
      let (start, end) = (row.integer("start_offset") ?? 0, row.integer("end_offset") ?? 0)
      project.codings.append(
        ProjectCoding(
          document: String(document), range: start <= end ? start..<end : nil,
          quote: row.text("snippet").map(HTMLText.text), code: String(tag), coder: coder))
    }
  }
}

/// Texts of a project of Taguette, one read at a time.
private struct TaguetteTexts: TextStore {
  let file: SQLiteFile

  init(_ file: SQLiteFile) { self.file = file }

  func text(_ key: String) throws(ExchangeFault) -> String {
    var text = ""
    try file.rows("SELECT contents FROM documents WHERE id = CAST(? AS INTEGER)", key: key) { row in
      text = HTMLText.text(row.text("contents") ?? "")
    }
    return text
  }
}
