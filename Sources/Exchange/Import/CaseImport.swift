package import CaseModel
import CaseReader

/// Writes a case from a project of a coding tool.
package struct CaseImport {
  /// What the import is asked to do.
  package struct Options: Sendable {
    /// Id of the new case.
    package var caseID: String
    /// What the researcher says.
    package var map = ImportMap()
    /// Kind of the sources that the map says nothing of.
    package var kind: NarrativeKind?
    /// Their level.
    package var level: Level?
    /// What becomes of passages that are nearly the same.
    package var alignment = SpanAlignment.trim
    /// Whether coders keep their names.
    package var keepsCoderNames = false
    /// Whether speakers' names are set in bold.
    package var boldsTurns = false

    /// A case and nothing said.
    package init(caseID: String) { self.caseID = caseID }
  }

  /// What stands in the content already.
  package struct Surroundings: Sendable {
    /// The codes the site has.
    package var codebook = Codebook.builtIn
    /// Whether there is a `site.yml`.
    package var hasSite = true
    /// Whether there is a `codebook.yml`.
    package var hasCodebook = false

    /// A site without codes of its own.
    package init() {}
  }

  /// Takes a file of the content, by its path.
  package typealias Sink = (_ path: String, _ bytes: [UInt8]) throws -> Void

  private let project: CodingProject
  private let options: Options
  private let surroundings: Surroundings
  private let codes: CodePlan
  private let coders: CoderPlan
  private let sources: [SourcePlan.Source]
  private var rows: CodingRows
  private var tally: Tally
  private var areas: [String] = []

  /// Gives a sink every file of the case, and what goes with it, one after another.
  ///
  /// - Returns: What was taken, changed and left out.
  package static func run(
    _ project: CodingProject, _ options: Options, into surroundings: Surroundings, sink: Sink
  ) throws -> Tally {
    var work = try CaseImport(project, options, surroundings)
    try work.write(to: sink)
    return work.tally
  }

  private init(_ project: CodingProject, _ options: Options, _ surroundings: Surroundings) throws(ExchangeFault) {
    (self.project, self.options, self.surroundings) = (project, options, surroundings)
    let plan = SourcePlan(project.documents, map: options.map, kind: options.kind, level: options.level)
    guard plan.unsaid.isEmpty else { throw Self.unsaid(plan.unsaid) }
    sources = plan.sources
    let codePlan = CodePlan(project.codes, map: options.map, codebook: surroundings.codebook)
    codes = codePlan
    let taken = Set(plan.sources.map(\.document.id))
    let used = project.codings.lazy.filter { taken.contains($0.document) && codePlan.coding($0.code) != nil }.map(
      \.coder)
    coders = CoderPlan(project, used: Self.inOrder(used), map: options.map, keepsNames: options.keepsCoderNames)
    rows = CodingRows(codebook: surroundings.codebook.adding(codePlan.added))
    tally = Tally()
    tally.add(.taken, "texts", plan.sources.count)
    tally.add(codePlan.tally)
    tally.add(project.tally)
    tally.add(plan.tally)
  }

  private static func unsaid(_ names: [String]) -> ExchangeFault {
    let shown = names.prefix(20).joined(separator: ", ") + (names.count > 20 ? " and \(names.count - 20) more" : "")
    return ExchangeFault(
      "no project says what kind of source its texts are and from which level they speak: \(shown)",
      hint: "say it for all with --kind and --level, or for each in a map, which --dry-run writes")
  }

  private static func inOrder(_ coders: some Sequence<String?>) -> [String?] {
    var seen: Set<String?> = []
    return coders.filter { seen.insert($0).inserted }
  }

  private var folder: String { "cases/\(options.caseID)" }

  private mutating func write(to sink: Sink) throws {
    let byDocument = Dictionary(grouping: project.codings, by: \.document)
    let unread = project.documents.filter { document in !sources.contains { $0.document.id == document.id } }
    for document in unread {
      tally.add(.leftOut, "codings of texts that are left out", byDocument[document.id]?.count ?? 0)
    }
    for source in sources {
      var part = SourceImport(source, codings: byDocument[source.document.id] ?? [], codes, coders, options)
      let bytes = try part.run(codebook: surroundings.codebook, rows: &rows)
      tally.add(part.tally)
      try sink("\(folder)/narratives/\(source.id).md", bytes)
    }
    tally.add(rows.tally)
    for file in rows.contents {
      guard file.bytes.count <= ContentNames.longestText else {
        throw ExchangeFault(
          "the codings of '\(file.coder)' fill more than a file of the content may have",
          hint: "import a part at a time")
      }
      try sink("\(folder)/codings/\(file.coder).yml", file.bytes)
    }
    let files = CaseFilesOfImport(
      project: project, options: options, codes: codes.added, coders: coders.coders, sources: sources)
    try sink("\(folder)/case.yml", files.description)
    if !surroundings.hasSite { try sink("site.yml", files.site) }
    if !codes.added.isEmpty {
      try sink(surroundings.hasCodebook ? "codebook/\(options.caseID).yml" : "codebook.yml", files.codebook)
    }
  }
}
