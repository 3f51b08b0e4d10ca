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

/// What the databases of RQDA and QualCoder, which grew out of it, have in common.
extension CodingProject {
  /// Adds a text, by its number.
  mutating func addDocument(_ id: Int, _ name: String?, in store: DatabaseTexts) {
    documents.append(
      ProjectDocument(
        id: String(id), name: FileName.withoutEnding(name ?? ""), text: .stored(store, key: String(id)),
        unit: .codePoints))
  }

  /// Adds a coding, and its coder where it is the first of theirs.
  mutating func addCoding(_ row: SQLiteFile.Row, start: Int?, end: Int?) {
    guard let code = row.integer("cid"), let document = row.integer("fid") else { return }
    let (start, end) = (start ?? 0, end ?? 0)
    let coder = row.text("owner")?.nonEmpty
    if let coder, !coders.contains(where: { $0.id == coder }) { coders.append(ProjectCoder(id: coder, name: coder)) }
    var coding = ProjectCoding(
      document: String(document), range: start >= 0 && start <= end ? start..<end : nil, quote: row.text("seltext"),
      code: String(code), coder: coder)
    coding.memo = row.text("memo")?.nonEmpty
    codings.append(coding)
  }

  /// Counts what is not taken, table by table.
  mutating func countLeftOut(_ tables: [(name: String, what: String)], of file: SQLiteFile) throws(ExchangeFault) {
    for (name, what) in tables where file.tables.contains(name) {
      try file.rows("SELECT count(*) AS number FROM \(name)") { row in
        tally.add(.leftOut, what, row.integer("number") ?? 0)
      }
    }
  }
}
