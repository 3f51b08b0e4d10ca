/// Reads projects and codebooks of the exchange format REFI-QDA, as the programs really write them.
///
/// Elements are known by their local names, identifiers without regard to case and braces.
enum RefiReader {
  /// The project in the bytes of a `.qde` or `.qdc` file.
  ///
  /// - Parameter sources: The archive that holds the texts; `nil` for a file that stands alone.
  static func read(_ bytes: [UInt8], name: String, sources: ZipArchive?) throws(ExchangeFault) -> CodingProject {
    var handler = RefiHandler(sources: sources)
    try XMLWalk.run(bytes, of: name, &handler)
    guard handler.isRefi else {
      throw ExchangeFault("'\(name)' is no project or codebook of REFI-QDA", hint: "export one from your program")
    }
    var project = handler.project
    project.codes = CodeTree.ordered(project.codes, tally: &project.tally)
    dropUnknown(&project)
    return project
  }

  /// Codings name codes and texts that are there.
  private static func dropUnknown(_ project: inout CodingProject) {
    let codes = Set(project.codes.map(\.id))
    let documents = Set(project.documents.map(\.id))
    let count = project.codings.count
    project.codings.removeAll { !codes.contains($0.code) || !documents.contains($0.document) }
    project.tally.add(.leftOut, "codings of a code or text that is not in the project", count - project.codings.count)
  }

  /// An identifier as it is compared.
  static func identifier(_ text: String?) -> String {
    String((text ?? "").lowercased().drop { $0 == "{" || $0.isWhitespace }.prefix { $0 != "}" && !$0.isWhitespace })
  }
}
