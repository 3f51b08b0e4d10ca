/// Reads the database of a project of QualCoder, `data.qda`.
enum QualCoderReader {
  static let tables: Set = ["source", "code_name", "code_cat", "code_text"]

  static func read(_ file: SQLiteFile) throws(ExchangeFault) -> CodingProject {
    var project = CodingProject()
    project.origin = "QualCoder"
    let store = DatabaseTexts(file: file, query: "SELECT fulltext AS text FROM source WHERE id = CAST(? AS INTEGER)")
    try file.rows("SELECT id, name, fulltext IS NULL OR fulltext = '' AS is_media FROM source ORDER BY id") { row in
      guard let id = row.integer("id") else { return }
      guard row.integer("is_media") == 0 else { return project.tally.add(.leftOut, "pictures, sound and films") }
      project.documents.append(
        ProjectDocument(
          id: String(id), name: FileName.withoutEnding(row.text("name") ?? ""), text: .stored(store, key: String(id)),
          unit: .codePoints))
    }
    try readCodes(file, &project)
    try readCodings(file, &project)
    for (table, what) in [
      ("annotation", "notes on places in a text"), ("journal", "journal entries"), ("cases", "cases"),
      ("attribute", "attributes of texts and cases"), ("code_image", "codings of pictures"),
      ("code_av", "codings of sound and films"),
    ] where file.tables.contains(table) {
      try file.rows("SELECT count(*) AS number FROM \(table)") { row in
        project.tally.add(.leftOut, what, row.integer("number") ?? 0)
      }
    }
    return project
  }

  private static func readCodes(_ file: SQLiteFile, _ project: inout CodingProject) throws(ExchangeFault) {
    var codes: [ProjectCode] = []
    try file.rows("SELECT catid, name, memo, supercatid FROM code_cat ORDER BY catid") { row in
      guard let id = row.integer("catid"), let name = row.text("name") else { return }
      var code = ProjectCode(
        id: "cat:\(id)", name: name, parent: row.integer("supercatid").map { "cat:\($0)" },
        definition: row.text("memo")?.nonEmpty)
      code.isCodable = false
      codes.append(code)
    }
    let nests = try file.has("supercid", in: "code_name")
    try file.rows("SELECT cid, name, memo, catid\(nests ? ", supercid" : "") FROM code_name ORDER BY cid") { row in
      guard let id = row.integer("cid"), let name = row.text("name") else { return }
      codes.append(
        ProjectCode(
          id: String(id), name: name,
          parent: row.integer("supercid").map(String.init) ?? row.integer("catid").map { "cat:\($0)" },
          definition: row.text("memo")?.nonEmpty))
    }
    project.codes = CodeTree.ordered(codes, tally: &project.tally)
  }

  private static func readCodings(_ file: SQLiteFile, _ project: inout CodingProject) throws(ExchangeFault) {
    var seen: Set<String> = []
    try file.rows("SELECT cid, fid, seltext, pos0, pos1, owner, memo FROM code_text ORDER BY fid, pos0, rowid") { row in
      guard let code = row.integer("cid"), let document = row.integer("fid") else { return }
      let (start, end) = (row.integer("pos0") ?? 0, row.integer("pos1") ?? 0)
      let coder = row.text("owner")?.nonEmpty
      if let coder, seen.insert(coder).inserted { project.coders.append(ProjectCoder(id: coder, name: coder)) }
      var coding = ProjectCoding(
        document: String(document), range: start >= 0 && start <= end ? start..<end : nil, quote: row.text("seltext"),
        code: String(code), coder: coder)
      coding.memo = row.text("memo")?.nonEmpty
      project.codings.append(coding)
    }
  }
}
