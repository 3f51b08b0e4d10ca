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
      project.addDocument(id, row.text("name"), in: store)
    }
    try readCodes(file, &project)
    try readCodings(file, &project)
    try project.countLeftOut(
      [
        ("annotation", "notes on places in a text"), ("journal", "journal entries"), ("cases", "cases"),
        ("fileAttr", "attributes of texts"), ("caseAttr", "attributes of cases"),
      ], of: file)
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
    try file.rows(
      "SELECT cid, fid, seltext, selfirst, selend, status, owner, memo FROM coding ORDER BY fid, selfirst, rowid"
    ) { row in
      guard row.integer("status") == 1 else { return project.tally.add(.leftOut, "codings deleted in RQDA") }
      project.addCoding(row, start: row.integer("selfirst"), end: row.integer("selend"))
    }
  }
}

extension String {
  /// The text without white space at its ends; `nil` where nothing is left.
  var nonEmpty: String? {
    let text = trimmedOfBlanks
    return text.isEmpty ? nil : text
  }
}
