/// Reads a codebook from a table: a name, what it means, and the code above it.
enum CodebookTableReader {
  static func read(_ table: CSVTable, _ name: String, _ options: ProjectFile.Options) -> CodingProject {
    var project = CodingProject()
    project.name = FileName.withoutEnding(name)
    project.origin = "a codebook"
    project.codes = codes(table, splitsNames: options.splitsNames, tally: &project.tally)
    return project
  }

  static func codes(_ table: CSVTable, splitsNames: Bool, tally: inout Tally) -> [ProjectCode] {
    let columns = QuoteColumns(table.header)
    guard let place = columns.code else { return [] }
    let rows = table.rows.filter { !$0[place].trimmedOfBlanks.isEmpty }
    guard let parent = columns.parent else {
      let named = rows.enumerated().map { index, row in
        CodePaths.Named(
          id: String(index), path: row[place].trimmedOfBlanks, definition: columns.definition.map { row[$0] })
      }
      return CodeTree.ordered(
        CodePaths.codes(named.map(withoutArrows), always: splitsNames, separators: [".", "/", ">"]), tally: &tally)
    }
    let ids = Dictionary(
      rows.enumerated().map { ($1[place].trimmedOfBlanks, String($0)) }, uniquingKeysWith: { first, _ in first })
    let codes = rows.enumerated().map { index, row in
      ProjectCode(
        id: String(index), name: row[place].trimmedOfBlanks,
        parent: row[parent].nonEmpty.map { ids[$0] ?? "unknown:" + $0 },
        definition: columns.definition.flatMap { row[$0].nonEmpty })
    }
    return CodeTree.ordered(codes, tally: &tally)
  }

  /// Paths of MAXQDA, `A > B`, lose the blanks around their signs.
  static func withoutArrows(_ named: CodePaths.Named) -> CodePaths.Named {
    let path = named.path.split(separator: ">").map { String($0).trimmedOfBlanks }.joined(separator: ">")
    return CodePaths.Named(id: named.id, path: path, definition: named.definition)
  }
}
