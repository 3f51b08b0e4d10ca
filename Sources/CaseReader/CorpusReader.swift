package import CaseModel
package import Diagnostics

/// Reads a content folder into what may be published of it.
package struct CorpusReader: Sendable {
  private let folder: any ContentFolder
  private let terms: PublicationTerms
  private let paths: [String]

  /// Reads a whole folder; every fault of every file is reported in one run.
  package static func read(_ folder: any ContentFolder, terms: PublicationTerms) -> Checked<Corpus> {
    let reader = CorpusReader(folder: folder, terms: terms)
    let frame = reader.readFrame()
    return reader.assemble(frame, outcomes: reader.caseFolders.map { reader.outcome(of: $0, frame: frame) })
  }

  /// The same with cases read side by side.
  package static func readConcurrently(_ folder: any ContentFolder, terms: PublicationTerms) async -> Checked<Corpus> {
    let reader = CorpusReader(folder: folder, terms: terms)
    let frame = reader.readFrame()
    let folders = reader.caseFolders
    let size = max(1, min(chunk, folders.count / 4))
    var parts: [(start: Int, outcomes: [CaseOutcome])] = []
    await withTaskGroup(of: (Int, [CaseOutcome]).self) { group in
      for start in stride(from: 0, to: folders.count, by: size) {
        let part = folders[start..<min(start + size, folders.count)]
        group.addTask { (start, part.map { reader.outcome(of: $0, frame: frame) }) }
      }
      for await part in group { parts.append(part) }
    }
    parts.sort { $0.start < $1.start }
    return reader.assemble(frame, outcomes: parts.flatMap(\.outcomes))
  }

  /// Cases each task reads at most; enough that a task is worth its start.
  private static let chunk = 16

  private init(folder: any ContentFolder, terms: PublicationTerms) {
    self.folder = folder
    self.terms = terms
    // Files whose names begin with a dot belong to editors and version control.
    paths = folder.paths.filter { path in !path.split(separator: "/").contains { $0.hasPrefix(".") } }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What cases are read against.
  private struct Frame: Sendable {
    let site: RawSite
    let codes: [Code]?
    let codebook: Codebook
    let pages: [(page: FreePage, citations: [LocatedCitation])]
    let diagnostics: [Diagnostic]
  }

  private func readFrame() -> Frame {
    let reporter = Reporter()
    let site = readSite(reporter)
    let codes = readCodes(reporter)
    return Frame(
      site: site, codes: codes, codebook: Codebook.builtIn.adding(codes ?? []), pages: readPages(site, reporter),
      diagnostics: reporter.diagnostics)
  }

  private func assemble(_ frame: Frame, outcomes: [CaseOutcome]) -> Checked<Corpus> {
    let reporter = Reporter()
    reporter.add(frame.diagnostics)
    var corpus = Corpus(site: frame.site.site)
    corpus.codebook = frame.codebook
    corpus.pages = frame.pages.map(\.page)
    var citations = frame.pages.flatMap(\.citations)
    for outcome in outcomes {
      reporter.add(outcome.diagnostics)
      citations += outcome.citations
      corpus.withheld.merge(outcome.withheld)
      switch outcome.admission {
      case .published(let item): corpus.cases.append(item)
      case .withdrawn(let stone): corpus.tombstones.append(stone)
      case .kept: break
      }
    }
    let references = readReferences(reporter)
    if let references { checkCitations(citations, references: references, reporter: reporter) }
    checkNavigation(frame.site, pages: corpus.pages, reporter: reporter)
    reportUnknownFiles(reporter)
    corpus.references = CitedWorks.select((references ?? []).map(\.value), citedIn: corpus)
    WithheldText.forgetPublished(corpus, in: &corpus.withheld)
    return Checked(corpus, diagnostics: reporter.diagnostics.sorted())
  }

  private func yaml(_ path: String, _ reporter: Reporter) -> YAMLNode? {
    ContentText.read(path, in: folder, reporter: reporter).flatMap {
      YAMLReader.read($0.bytes, file: display(path), reporter: reporter)
    }
  }

  private func display(_ path: String) -> String { folder.displayName + "/" + path }

  private func readSite(_ reporter: Reporter) -> RawSite {
    guard paths.contains("site.yml") else {
      reporter.error(
        "missing-file", at: SourceSpan(file: folder.displayName), "the folder has no site.yml",
        hints: ["add a file site.yml with 'title' and 'language'"])
      return RawSite(site: Site(title: "", language: "en"))
    }
    return SiteDecoder.decode(yaml("site.yml", reporter), reporter: reporter)
  }

  /// The site's own codes; `nil` when they cannot be read.
  private func readCodes(_ reporter: Reporter) -> [Code]? {
    guard paths.contains("codebook.yml") else { return [] }
    return yaml("codebook.yml", reporter).map { CodebookDecoder.decode($0, reporter: reporter) }
  }

  /// The works that can be cited; `nil` when they cannot be read.
  private func readReferences(_ reporter: Reporter) -> [Located<Reference>]? {
    guard paths.contains("references.yml") else { return [] }
    return yaml("references.yml", reporter).map { ReferenceDecoder.decode($0, reporter: reporter) }
  }

  private func readPages(
    _ site: RawSite, _ reporter: Reporter
  ) -> [(page: FreePage, citations: [LocatedCitation])] {
    let files = paths.filter(isPage)
    return files.compactMap { path in
      let name = String(path.dropFirst("pages/".count).dropLast(".md".count))
      let word = Located(value: name, span: SourceSpan(file: display(path)))
      guard Identifier.check(word, reporter: reporter) else { return nil }
      if Identifier.reservedPages.contains(name) {
        reporter.error(
          "reserved-id", at: word.span, "'\(name)' is a page of the site's own", hints: ["rename the page"])
        return nil
      }
      return ContentText.read(path, in: folder, reporter: reporter).map {
        PageDecoder.decode($0, id: name, display: display(path), language: site.site.language, reporter: reporter)
      }
    }.sorted { $0.page.id.utf8.lexicographicallyPrecedes($1.page.id.utf8) }
  }

  private func isPage(_ path: String) -> Bool {
    path.hasPrefix("pages/") && path.hasSuffix(".md") && path.split(separator: "/").count == 2
  }
}

extension CorpusReader {
  /// The folder of a case and the files in it.
  private struct CaseFolder: Sendable {
    let id: String
    let paths: [String]
  }

  /// What was found in one case folder, once what may not be published is let go.
  private struct CaseOutcome: Sendable {
    enum Admission: Sendable {
      case published(Case)
      case withdrawn(Tombstone)
      /// A draft, under embargo or held back: no trace.
      case kept
    }

    let admission: Admission
    /// Runs of its words that it does not publish itself.
    let withheld: Shingles
    let citations: [LocatedCitation]
    let diagnostics: [Diagnostic]
  }

  private var caseFolders: [CaseFolder] {
    var folders: [String: [String]] = [:]
    for path in paths where path.hasPrefix("cases/") {
      let parts = path.split(separator: "/", maxSplits: 2)
      if parts.count == 3 { folders[String(parts[1]), default: []].append(path) }
    }
    return folders.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { CaseFolder(id: $0.key, paths: $0.value) }
  }

  private func outcome(of item: CaseFolder, frame: Frame) -> CaseOutcome {
    let reporter = Reporter()
    let root = "cases/\(item.id)"
    _ = Identifier.check(Located(value: item.id, span: SourceSpan(file: display(root))), reporter: reporter)
    let (raw, codings) = CaseAssembler(
      id: item.id, files: CaseFiles(folder, root: root, paths: item.paths, reporter: reporter), site: frame.site,
      codebook: frame.codebook, knowsEveryCode: frame.codes != nil, reporter: reporter
    ).read()
    let admission = admission(raw, codings)
    var withheld = Shingles()
    WithheldText.collect(raw, into: &withheld)
    // Most cases publish all they hold, and then nothing is left to carry on.
    if case .published(let value) = admission { WithheldText.forget(value, in: &withheld) }
    return CaseOutcome(
      admission: admission, withheld: withheld, citations: raw.citations, diagnostics: reporter.diagnostics)
  }

  private func admission(_ raw: RawCase, _ codings: [Coding]) -> CaseOutcome.Admission {
    if raw.isDraft && !terms.includesDrafts || terms.isEmbargoed(raw.embargo) || raw.isHeldBack { return .kept }
    if let withdrawal = raw.withdrawn {
      return .withdrawn(Tombstone(id: raw.fields.id, date: withdrawal.date, reason: withdrawal.reason))
    }
    return .published(CaseDisclosure.disclose(raw, codings: codings, terms: terms))
  }

  private func checkCitations(
    _ citations: [LocatedCitation], references: [Located<Reference>], reporter: Reporter
  ) {
    let keys = Set(references.map(\.value.key))
    for citation in citations where !keys.contains(citation.item.key) {
      reporter.error(
        "unknown-citation", at: citation.span, "the work '\(citation.item.key)' is not in references.yml",
        hints: Reporter.hints(for: citation.item.key, among: Array(keys)))
    }
  }

  private func checkNavigation(_ site: RawSite, pages: [FreePage], reporter: Reporter) {
    let ids = pages.map(\.id)
    for word in site.navigation where !ids.contains(word.value) {
      reporter.error(
        "unknown-page", at: word.span, "the page '\(word.value)' is not in the folder pages",
        hints: Reporter.hints(for: word.value, among: ids))
    }
  }

  private func reportUnknownFiles(_ reporter: Reporter) {
    let known: Set<String> = ["site.yml", "references.yml", "codebook.yml"]
    for path in paths where !known.contains(path) {
      let isOfCase = path.hasPrefix("cases/") && path.split(separator: "/").count >= 3
      if isPage(path) || isOfCase { continue }
      reporter.warning(
        "unknown-file", at: SourceSpan(file: display(path)), "this file is not part of the content and is left out",
        hints: Reporter.hints(for: path, among: Array(known)))
    }
  }
}
