package import CaseModel
package import Diagnostics

/// Reads a content folder into what may be published of it, as a whole or case by case.
package struct CorpusReader: Sendable {
  private let folder: any ContentFolder
  private let terms: PublicationTerms

  /// Reads a whole folder; every fault of every file is reported in one run.
  package static func read(_ folder: any ContentFolder, terms: PublicationTerms) -> Checked<Corpus> {
    let reader = CorpusReader(folder, terms: terms)
    let frame = reader.frame()
    let readings = frame.cases.map { reader.read($0, frame: frame) }
    var corpus = Corpus(site: frame.site)
    (corpus.codebook, corpus.pages) = (frame.codebook, frame.pages)
    var cited = frame.cited
    for reading in readings {
      corpus.withheld.merge(reading.withheld)
      cited.formUnion(reading.cited)
      switch reading.admission {
      case .published(let item): corpus.cases.append(item)
      case .withdrawn(let stone): corpus.tombstones.append(stone)
      case .kept: break
      }
    }
    corpus.references = frame.references.filter { cited.contains($0.key) }
    if !corpus.withheld.isEmpty { corpus.withheld.subtract(frame.shown) }
    return Checked(corpus, diagnostics: (frame.diagnostics + readings.flatMap(\.diagnostics)).sorted())
  }

  /// A reader of a folder.
  package init(_ folder: any ContentFolder, terms: PublicationTerms) {
    self.folder = folder
    self.terms = terms
  }

  /// Reads what stands outside the case folders.
  package func frame() -> ContentFrame {
    let reporter = Reporter()
    let (paths, cases) = listing(reporter)
    let site = readSite(paths, reporter)
    let codes = readCodes(paths, reporter)
    let pages = readPages(paths, site, reporter)
    let references = readReferences(paths, reporter)
    var frame = ContentFrame(
      raw: site, codes: codes, pages: pages.map(\.page),
      references: (references ?? []).map(\.value).sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) },
      knownWorks: references.map { Set($0.map(\.value.key)) }, cases: cases)
    checkCitations(pages.flatMap(\.citations), among: frame.knownWorks, reporter: reporter)
    checkNavigation(site, pages: frame.pages, reporter: reporter)
    reportUnknownFiles(paths, reporter)
    frame.diagnostics = reporter.diagnostics
    return frame
  }

  private func listing(_ reporter: Reporter) -> (paths: [String], cases: [String]) {
    do {
      // Files whose names begin with a dot belong to editors and version control.
      let paths = try folder.framePaths().filter(Self.isShown)
      return (
        paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
        // Names of case folders are ASCII, which Swift compares byte by byte; others are refused.
        try folder.caseIDs().filter { !$0.hasPrefix(".") }.sorted()
      )
    } catch {
      reporter.error("unreadable-file", at: SourceSpan(file: folder.displayName), "the folder cannot be read: \(error)")
      return ([], [])
    }
  }

  private static func isShown(_ path: String) -> Bool { !path.split(separator: "/").contains { $0.hasPrefix(".") } }

  private func yaml(_ path: String, _ reporter: Reporter) -> YAMLNode? {
    ContentText.read(path, in: folder, reporter: reporter).flatMap {
      YAMLReader.read($0.bytes, file: display(path), reporter: reporter)
    }
  }

  private func display(_ path: String) -> String { folder.displayName + "/" + path }

  private func readSite(_ paths: [String], _ reporter: Reporter) -> RawSite {
    guard paths.contains("site.yml") else {
      reporter.error(
        "missing-file", at: SourceSpan(file: folder.displayName), "the folder has no site.yml",
        hints: ["add a file site.yml with 'title' and 'language'"])
      return RawSite(site: Site(title: "", language: "en"))
    }
    return SiteDecoder.decode(yaml("site.yml", reporter), reporter: reporter)
  }

  /// The site's own codes; `nil` when they cannot be read.
  private func readCodes(_ paths: [String], _ reporter: Reporter) -> [Code]? {
    guard paths.contains("codebook.yml") else { return [] }
    return yaml("codebook.yml", reporter).map { CodebookDecoder.decode($0, reporter: reporter) }
  }

  /// The works that can be cited; `nil` when they cannot be read.
  private func readReferences(_ paths: [String], _ reporter: Reporter) -> [Located<Reference>]? {
    guard paths.contains("references.yml") else { return [] }
    return yaml("references.yml", reporter).map { ReferenceDecoder.decode($0, reporter: reporter) }
  }

  private func readPages(
    _ paths: [String], _ site: RawSite, _ reporter: Reporter
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
  /// Reads one case and keeps of it what may be published.
  package func read(_ id: String, frame: ContentFrame) -> CaseReading {
    let reporter = Reporter()
    let (raw, codings) = assemble(id, frame: frame, reporter: reporter)
    checkCitations(raw.citations, among: frame.knownWorks, reporter: reporter)
    ContentText.checkSizes(
      raw.fields.attachments.map { "cases/\(id)/attachments/" + $0.file }, in: folder, reporter: reporter)
    var reading = CaseReading(admission: admission(raw, codings))
    if case .published(let value) = reading.admission { reading.cited = CitedWorks.keys(in: value) }
    reading.withheld = WithheldText.runs(of: raw, reading.admission)
    reading.mentioned = Set(raw.citations.map(\.item.key))
    reading.embargoes = ([raw.embargo] + raw.narratives.map(\.embargo)).compactMap { $0 }
    reading.diagnostics = reporter.diagnostics
    return reading
  }

  /// Whether what may be published of a case would be the same had its withheld words never been written: then no file
  /// that is made of it can hold them for that reason.
  package func isIndependent(_ id: String, frame: ContentFrame) -> Bool {
    let (raw, codings) = assemble(id, frame: frame, reporter: Reporter())
    guard case .published(let value) = admission(raw, codings) else { return true }
    return value == CaseDisclosure.disclose(BlankedCase.blanked(raw, terms: terms), codings: codings, terms: terms)
  }

  private func assemble(_ id: String, frame: ContentFrame, reporter: Reporter) -> (raw: RawCase, codings: [Coding]) {
    let root = "cases/\(id)"
    _ = Identifier.check(Located(value: id, span: SourceSpan(file: display(root))), reporter: reporter)
    let files = CaseFiles(folder, root: root, paths: paths(inCase: id, reporter), reporter: reporter)
    return CaseAssembler(
      id: id, files: files, site: frame.raw, codebook: frame.codebook, knowsEveryCode: frame.codes != nil,
      reporter: reporter
    ).read()
  }

  private func paths(inCase id: String, _ reporter: Reporter) -> [String] {
    do {
      return try folder.paths(inCase: id).filter(Self.isShown).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      reporter.error(
        "unreadable-file", at: SourceSpan(file: display("cases/\(id)")), "the folder cannot be read: \(error)")
      return []
    }
  }

  private func admission(_ raw: RawCase, _ codings: [Coding]) -> CaseReading.Admission {
    if raw.isDraft && !terms.includesDrafts || terms.isEmbargoed(raw.embargo) || raw.isHeldBack { return .kept }
    if let withdrawal = raw.withdrawn {
      return .withdrawn(Tombstone(id: raw.fields.id, date: withdrawal.date, reason: withdrawal.reason))
    }
    return .published(CaseDisclosure.disclose(raw, codings: codings, terms: terms))
  }

  /// - Parameter known: Keys of the works that can be cited; `nil` when they cannot be read, and nothing is checked.
  private func checkCitations(_ citations: [LocatedCitation], among known: Set<String>?, reporter: Reporter) {
    guard let known else { return }
    for citation in citations where !known.contains(citation.item.key) {
      reporter.error(
        "unknown-citation", at: citation.span, "the work '\(citation.item.key)' is not in references.yml",
        hints: Reporter.hints(for: citation.item.key, among: Array(known)))
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

  private func reportUnknownFiles(_ paths: [String], _ reporter: Reporter) {
    let known: Set<String> = ["site.yml", "references.yml", "codebook.yml"]
    for path in paths where !known.contains(path) {
      if isPage(path) { continue }
      reporter.warning(
        "unknown-file", at: SourceSpan(file: display(path)), "this file is not part of the content and is left out",
        hints: Reporter.hints(for: path, among: Array(known)))
    }
  }
}
