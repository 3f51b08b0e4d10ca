/// Reads a project of RQDA.
enum RQDAReader {
  static let tables: Set = ["source", "freecode", "coding"]

  static func read(_ file: SQLiteFile) throws(ExchangeFault) -> CodingProject {
    var project = CodingProject()
    project.origin = "RQDA"
    let store = DatabaseTexts(file: file, query: "SELECT file AS text FROM source WHERE id = CAST(? AS INTEGER)")
    try file.rows("SELECT id, name, status FROM source ORDER BY id") { row in
      guard let id = row.integer("id") else { return }
      guard row.integer("status") == 1 else { return project.tally.add(.leftOut, "texts deleted in RQDA") }
      project.documents.append(
        ProjectDocument(
          id: String(id), name: FileName.withoutEnding(row.text("name") ?? ""), text: .stored(store, key: String(id)),
          unit: .codePoints))
    }
    try readCodes(file, &project)
    try readCodings(file, &project)
    try countRest(file, &project)
    return project
  }

  /// Codes and the categories above them; what was deleted stays in the tables with another status.
  private static func readCodes(_ file: SQLiteFile, _ project: inout CodingProject) throws(ExchangeFault) {
    var above: [Int: Int] = [:]
    if file.tables.contains("codecat"), file.tables.contains("treecode") {
      try file.rows("SELECT catid, name, memo FROM codecat WHERE status = 1 ORDER BY catid") { row in
        guard let id = row.integer("catid"), let name = row.text("name") else { return }
        var code = ProjectCode(id: "cat:\(id)", name: name, definition: row.text("memo")?.nonEmpty)
        code.isCodable = false
        project.codes.append(code)
      }
      try file.rows("SELECT cid, catid FROM treecode WHERE status = 1 ORDER BY rowid") { row in
        if let code = row.integer("cid"), let category = row.integer("catid"), above[code] == nil {
          above[code] = category
        }
      }
    }
    let categories = Set(project.codes.map(\.id))
    try file.rows("SELECT id, name, memo, status FROM freecode ORDER BY id") { row in
      guard let id = row.integer("id"), let name = row.text("name") else { return }
      guard row.integer("status") == 1 else { return project.tally.add(.leftOut, "codes deleted in RQDA") }
      let parent = above[id].map { "cat:\($0)" }.flatMap { categories.contains($0) ? $0 : nil }
      project.codes.append(
        ProjectCode(id: String(id), name: name, parent: parent, definition: row.text("memo")?.nonEmpty))
    }
  }

  private static func readCodings(_ file: SQLiteFile, _ project: inout CodingProject) throws(ExchangeFault) {
    var seen: Set<String> = []
    try file.rows(
      "SELECT cid, fid, seltext, selfirst, selend, status, owner, memo FROM coding ORDER BY fid, selfirst, rowid"
    ) { row in
      guard row.integer("status") == 1 else { return project.tally.add(.leftOut, "codings deleted in RQDA") }
      guard let code = row.integer("cid"), let document = row.integer("fid") else { return }
      let (start, end) = (row.integer("selfirst") ?? 0, row.integer("selend") ?? 0)
      let coder = row.text("owner")?.nonEmpty
      if let coder, seen.insert(coder).inserted { project.coders.append(ProjectCoder(id: coder, name: coder)) }
      var coding = ProjectCoding(
        document: String(document), range: start >= 0 && start <= end ? start..<end : nil, quote: row.text("seltext"),
        code: String(code), coder: coder)
      coding.memo = row.text("memo")?.nonEmpty
      project.codings.append(coding)
    }
  }

  private static func countRest(_ file: SQLiteFile, _ project: inout CodingProject) throws(ExchangeFault) {
    for (table, what) in [
      ("annotation", "notes on places in a text"), ("journal", "journal entries"), ("cases", "cases"),
      ("fileAttr", "attributes of texts"), ("caseAttr", "attributes of cases"),
    ] where file.tables.contains(table) {
      try file.rows("SELECT count(*) AS number FROM \(table)") { row in
        project.tally.add(.leftOut, what, row.integer("number") ?? 0)
      }
    }
  }
}

/// Texts of a database, one read at a time.
struct DatabaseTexts: TextStore {
  let file: SQLiteFile
  /// Gives the column `text` for a key.
  let query: String

  func text(_ key: String) throws(ExchangeFault) -> String {
    var text = ""
    try file.rows(query, key: key) { row in text = row.text("text") ?? "" }
    return text
  }
}

extension String {
  /// The text without white space at its ends; `nil` where nothing is left.
  var nonEmpty: String? {
    let text = trimmedOfBlanks
    return text.isEmpty ? nil : text
  }
}
