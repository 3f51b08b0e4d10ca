package import CaseModel
package import Diagnostics

/// Reads a content folder into what may be published of it.
package struct CorpusReader {
  private let folder: any ContentFolder
  private let terms: PublicationTerms
  private let paths: [String]

  /// Reads a whole folder; every fault of every file is reported in one run.
  package static func read(_ folder: any ContentFolder, terms: PublicationTerms) -> Checked<Corpus> {
    CorpusReader(folder: folder, terms: terms).read()
  }

  private init(folder: any ContentFolder, terms: PublicationTerms) {
    self.folder = folder
    self.terms = terms
    // Files whose names begin with a dot belong to editors and version control.
    paths = folder.paths.filter { path in !path.split(separator: "/").contains { $0.hasPrefix(".") } }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func read() -> Checked<Corpus> {
    let reporter = Reporter()
    let site = readSite(reporter)
    var corpus = Corpus(site: site.site)
    var citations: [LocatedCitation] = []
    let codes = readCodes(reporter)
    corpus.codebook = Codebook.builtIn.adding(codes ?? [])
    let pages = readPages(site, reporter)
    corpus.pages = pages.map(\.page)
    citations += pages.flatMap(\.citations)
    for (id, caseReport) in readCases(site: site, codebook: corpus.codebook, knowsEveryCode: codes != nil) {
      reporter.add(caseReport.diagnostics)
      citations += caseReport.citations
      admit(caseReport, id: id, to: &corpus)
    }
    let references = readReferences(reporter)
    if let references { checkCitations(citations, references: references, reporter: reporter) }
    checkNavigation(site, pages: corpus.pages, reporter: reporter)
    reportUnknownFiles(reporter)
    corpus.references = CitedWorks.select((references ?? []).map(\.value), citedIn: corpus)
    WithheldText.forgetPublished(corpus, in: &corpus.withheld)
    return Checked(corpus, diagnostics: reporter.diagnostics.sorted())
  }

  private func admit(_ report: CaseReport, id: String, to corpus: inout Corpus) {
    WithheldText.collect(report.raw, into: &corpus.withheld)
    if report.raw.isDraft && !terms.includesDrafts || terms.isEmbargoed(report.raw.embargo) || report.raw.isHeldBack {
      return
    }
    if let withdrawal = report.raw.withdrawn {
      corpus.tombstones.append(Tombstone(id: id, date: withdrawal.date, reason: withdrawal.reason))
    } else {
      corpus.cases.append(CaseDisclosure.disclose(report.raw, codings: report.codings, terms: terms))
    }
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
  /// What was found in one case folder.
  struct CaseReport {
    let raw: RawCase
    let codings: [Coding]
    let citations: [LocatedCitation]
    let diagnostics: [Diagnostic]
  }

  private func readCases(site: RawSite, codebook: Codebook, knowsEveryCode: Bool) -> [(String, CaseReport)] {
    var folders: [String: [String]] = [:]
    for path in paths where path.hasPrefix("cases/") {
      let parts = path.split(separator: "/", maxSplits: 2)
      if parts.count == 3 { folders[String(parts[1]), default: []].append(path) }
    }
    return folders.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { id, paths in
      let reporter = Reporter()
      let root = "cases/\(id)"
      _ = Identifier.check(Located(value: id, span: SourceSpan(file: display(root))), reporter: reporter)
      let (raw, codings) = CaseAssembler(
        id: id, files: CaseFiles(folder, root: root, paths: paths, reporter: reporter), site: site, codebook: codebook,
        knowsEveryCode: knowsEveryCode, reporter: reporter
      ).read()
      let report = CaseReport(raw: raw, codings: codings, citations: raw.citations, diagnostics: reporter.diagnostics)
      return (id, report)
    }
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
