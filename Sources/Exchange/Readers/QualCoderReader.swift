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
      project.addDocument(id, row.text("name"), in: store)
    }
    try readCodes(file, &project)
    try readCodings(file, &project)
    try project.countLeftOut(
      [
        ("annotation", "notes on places in a text"), ("journal", "journal entries"), ("cases", "cases"),
        ("attribute", "attributes of texts and cases"), ("code_image", "codings of pictures"),
        ("code_av", "codings of sound and films"),
      ], of: file)
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
    try file.rows("SELECT cid, fid, seltext, pos0, pos1, owner, memo FROM code_text ORDER BY fid, pos0, rowid") { row in
      project.addCoding(row, start: row.integer("pos0"), end: row.integer("pos1"))
    }
  }
}
