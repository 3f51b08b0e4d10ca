package import CaseModel
package import Diagnostics

/// Reads a content folder into what may be published of it, as a whole or case by case.
package struct CorpusReader: Sendable {
  let folder: any ContentFolder
  private let terms: PublicationTerms

  /// Reads a whole folder; every fault of every file is reported in one run.
  package static func read(_ folder: any ContentFolder, terms: PublicationTerms) -> Checked<Corpus> {
    let reader = CorpusReader(folder, terms: terms)
    let frame = reader.frame()
    let readings = frame.cases.map { reader.read($0, frame: frame) }
    var corpus = Corpus(site: frame.site)
    (corpus.codebook, corpus.pages, corpus.pageFiles) = (frame.codebook, frame.pages, frame.pageFiles)
    var cited = frame.cited
    for reading in readings {
      corpus.withheld.merge(reading.withheld)
      cited.formUnion(reading.cited)
      switch reading.admission {
      case .published(let item): corpus.cases.append(item)
      case .withdrawn(let stone): corpus.tombstones.append(stone)
      case .heldBack: break
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

  /// The codes, built in and the site's own; those built in alone where the site's own cannot be read.
  package func codebook() -> Codebook {
    let reporter = Reporter()
    return Codebook.builtIn.adding(readCodes(listing(reporter).paths, reporter) ?? [])
  }

  /// Reads what stands outside the case folders.
  package func frame() -> ContentFrame {
    let reporter = Reporter()
    let (paths, cases) = listing(reporter)
    let site = readSite(paths, reporter)
    let codes = readCodes(paths, reporter)
    let library = ReferenceLibrary.read(paths, in: folder, reporter: reporter)
    let works = library.isBroken ? nil : Set(library.works.map(\.value.key))
    let vocabulary = SpanVocabulary(codes: Codebook.builtIn.adding(codes ?? []).ids, works: works)
    let pages = readPages(paths, site, vocabulary, reporter)
    let named = pages.reduce(into: Set<String>()) { $0.formUnion($1.text.files) }
    var frame = ContentFrame(
      raw: site, codes: codes, pages: led(pages, reporter),
      references: library.works.map(\.value).sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) },
      knownWorks: works, unprintable: library.unprintable, cases: cases)
    check(pages.flatMap(\.text.citations), pages.flatMap(\.text.bareKeys), frame, reporter: reporter)
    checkNavigation(site, pages: frame.pages, reporter: reporter)
    checkRedirects(site, cases: cases, reporter: reporter)
    reportUnknownFiles(paths, reporter)
    let pageFolder = pageFolder(reporter)
    frame.pageFiles = pageFolder.files(named: named)
    pageFolder.reportUnnamed(paths, named: named)
    frame.links =
      pages.flatMap(\.text.links).map(\.link)
      + frame.raw.redirects.map { redirect in
        let target = "cases/\(redirect.value.new)/index.html"
        return ContentLink(target: target, address: redirect.value.new, span: redirect.span)
      }
    frame.diagnostics = reporter.diagnostics
    return frame
  }

  /// The pages with their links led to places on them.
  private func led(_ pages: [(page: FreePage, text: MarkdownText)], _ reporter: Reporter) -> [FreePage] {
    var places = LinkPlaces()
    for page in pages { places.add(page: page.page.id + ".html", blocks: page.page.body) }
    places.resolve(pages.flatMap(\.text.links), reporter: reporter)
    return pages.map { pair in
      var page = pair.page
      page.body = places.rewritten(page.body)
      return page
    }
  }

  private func listing(_ reporter: Reporter) -> (paths: [String], cases: [String]) {
    do {
      let paths = try folder.framePaths().filter { !Litter.holds($0) }
      return (
        paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
        // Names of case folders are ASCII, which Swift compares byte by byte; others are refused.
        try folder.caseIDs().filter { !Litter.holds($0) }.sorted()
      )
    } catch {
      reporter.error("unreadable-file", at: SourceSpan(file: folder.displayName), "the folder cannot be read: \(error)")
      return ([], [])
    }
  }

  private func yaml(_ path: String, _ reporter: Reporter) -> YAMLNode? {
    ContentText.read(path, in: folder, reporter: reporter).flatMap {
      YAMLReader.read($0.bytes, file: display(path), reporter: reporter)
    }
  }

  func display(_ path: String) -> String { folder.displayName + "/" + path }

  private func readSite(_ paths: [String], _ reporter: Reporter) -> RawSite {
    guard paths.contains("site.yml") else {
      reporter.error(
        "missing-file", at: SourceSpan(file: folder.displayName), "the folder has no site.yml",
        hints: [
          misnamed(paths).first { $0.mend.contains("site.yml") }.map { "rename \($0.path) to site.yml" }
            ?? "add a file site.yml with 'title' and 'language', or run 'caseloom new site'"
        ])
      return RawSite(site: Site(title: "", language: "en"))
    }
    return SiteDecoder.decode(yaml("site.yml", reporter), reporter: reporter)
  }

  /// The site's own codes; `nil` when they cannot be read.
  private func readCodes(_ paths: [String], _ reporter: Reporter) -> [Code]? {
    let files = paths.filter(isCodebook)
    let nodes = files.compactMap { yaml($0, reporter) }
    return nodes.count < files.count ? nil : CodebookDecoder.decode(nodes, reporter: reporter)
  }

  private func readPages(
    _ paths: [String], _ site: RawSite, _ vocabulary: SpanVocabulary, _ reporter: Reporter
  ) -> [(page: FreePage, text: MarkdownText)] {
    let decoder = PageDecoder(
      language: site.site.language, vocabulary: vocabulary, files: Set(paths.filter(PageFolderReader.isBeside)),
      reporter: reporter)
    let names = pageFolder(reporter)
    return paths.filter(PageFolderReader.isPage).compactMap { path in
      guard let id = names.id(of: path) else { return nil }
      return ContentText.read(path, in: folder, reporter: reporter).map {
        decoder.decode($0, id: id, display: display(path))
      }
    }.sorted { $0.page.id.utf8.lexicographicallyPrecedes($1.page.id.utf8) }
  }

  /// `codebook.yml`, or a file of the folder `codebook`.
  func isCodebook(_ path: String) -> Bool {
    path == "codebook.yml"
      || path.hasPrefix("codebook/") && path.hasSuffix(".yml") && path.split(separator: "/").count == 2
  }

  private func pageFolder(_ reporter: Reporter) -> PageFolderReader {
    PageFolderReader(folder: folder, reserved: terms.reserved.pages, reporter: reporter)
  }
}

extension CorpusReader {
  /// Reads one case and keeps of it what may be published.
  package func read(_ id: String, frame: ContentFrame) -> CaseReading {
    let reporter = Reporter()
    let (raw, codings) = assemble(id, frame: frame, reporter: reporter)
    check(raw.citations, raw.bareKeys, frame, reporter: reporter)
    ContentText.checkSizes(
      raw.fields.attachments.map { "cases/\(id)/attachments/" + ($0.source ?? $0.file) }, in: folder, reporter: reporter
    )
    var reading = CaseReading(admission: admission(raw, codings))
    if case .published(let value) = reading.admission {
      reading.cited = CitedWorks.keys(in: value)
      FindingCheck.run(raw, shown: value, reporter: reporter)
    }
    reading.withheld = WithheldText.runs(of: raw, reading.admission)
    if case .published(let value) = reading.admission {
      reading.links = raw.links(terms, shown: value, reporter: reporter)
    }
    reading.mentioned = Set(raw.citations.map(\.key) + raw.bareKeys.map(\.key))
    reading.embargoes = ([raw.embargo] + raw.narratives.map(\.embargo)).compactMap { $0 }
    reading.census = census(raw, codings)
    reporter.foldRepeats()
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
    if !Identifier.isValid(id) {
      Identifier.check(
        Located(value: id, span: SourceSpan(file: display(root))), beside: (try? folder.caseIDs()) ?? [],
        reporter: reporter)
    }
    let files = CaseFiles(folder, root: root, paths: paths(inCase: id, reporter), reporter: reporter)
    return CaseAssembler(
      id: id, files: files, site: frame.raw, codebook: frame.codebook, works: frame.knownWorks,
      knowsEveryCode: frame.codes != nil,
      reservedNames: terms.reserved.narratives, reporter: reporter
    ).read()
  }

  private func census(_ raw: RawCase, _ codings: [Coding]) -> Census {
    var census = Census()
    census.cases = 1
    census.drafts = raw.isDraft ? 1 : 0
    census.embargoed = !raw.isDraft && (terms.isEmbargoed(raw.embargo) || raw.isHeldBack) ? 1 : 0
    census.withdrawn = census.drafts + census.embargoed == 0 && raw.withdrawn != nil ? 1 : 0
    census.narratives = raw.narratives.count
    for narrative in raw.narratives {
      switch NarrativeStanding(narrative, terms: terms) {
      case .published: break
      case .counted: census.unnamed += 1
      case .hidden: census.withheld += 1
      case .withdrawn: census.retracted += 1
      }
    }
    census.codings = codings.count
    // One by one, since a set that is made of a list keeps room for all of it.
    for coding in codings { census.coders.insert(coding.coder) }
    return census
  }

  /// Attachments may be called as their author likes, but for what begins with a dot.
  private static func isShown(_ path: String) -> Bool { !path.split(separator: "/").contains { $0.hasPrefix(".") } }

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
    if raw.isDraft && !terms.includesDrafts || terms.isEmbargoed(raw.embargo) || raw.isHeldBack { return .heldBack }
    if let withdrawal = raw.withdrawn {
      return .withdrawn(Tombstone(id: raw.fields.id, date: withdrawal.date, reason: withdrawal.reason))
    }
    return .published(CaseDisclosure.disclose(raw, codings: codings, terms: terms))
  }
}
