import CaseModel
package import CaseReader
package import Diagnostics
package import SiteRenderer

/// One run from content to the files of a site. It writes nothing.
package struct SiteBuild: Sendable {
  /// What the run is made from.
  package struct Input: Sendable {
    /// The content.
    package var content: any ContentFolder
    /// The user's templates by path; empty for the built-in ones alone.
    package var templates: [String: [UInt8]] = [:]
    /// How the templates folder is called in messages.
    package var templatesName = "Templates"
    /// What decides about publication.
    package var terms: PublicationTerms
    /// An address in place of the site's own; `nil` to keep that.
    package var baseURL: String?

    /// A run over content with the built-in templates.
    package init(content: any ContentFolder, terms: PublicationTerms) {
      self.content = content
      self.terms = terms
    }
  }

  /// A stage of the run, for progress and timings.
  package enum Stage: String, Sendable, CaseIterable {
    case read, render, publish
  }

  /// The files of the site, in an order in which pages come before what links to them, with what was noticed.
  ///
  /// With errors there are no files: a site is built whole or not at all.
  package static func files(
    _ input: Input, progress: @Sendable (Stage, Int, Int) -> Void = { _, _, _ in }
  ) async -> Checked<[OutputFile]> {
    progress(.read, 0, 1)
    let library = TemplateLibrary.load(TemplateSet(overrides: input.templates), displayName: input.templatesName)
    var read = await CorpusReader.readConcurrently(input.content, terms: input.terms)
    if let baseURL = input.baseURL { read.value.site.baseURL = baseURL.hasSuffix("/") ? baseURL : baseURL + "/" }
    let diagnostics = (library.diagnostics + read.diagnostics).sorted()
    let checked = Checked<[OutputFile]>([], diagnostics: diagnostics)
    guard !checked.hasErrors else { return checked }
    let made = await render(read.value, input: input, library: library.value, progress: progress)
    let leaks = LeakScan.check(made.value, for: read.value.withheld)
    return Checked(leaks.isEmpty ? made.value : [], diagnostics: (diagnostics + made.diagnostics + leaks).sorted())
  }

  /// Cases each task renders at most; enough that a task is worth its start.
  private static let chunk = 16

  /// What one task made of some cases.
  private struct Rendered: Sendable {
    let start: Int
    let files: [OutputFile]
    let summaries: [CaseSummary]
    let diagnostics: [Diagnostic]
  }

  private static func render(
    _ corpus: Corpus, input: Input, library: TemplateLibrary, progress: @Sendable (Stage, Int, Int) -> Void
  ) async -> Checked<[OutputFile]> {
    let renderer = SiteRenderer(corpus: corpus, library: library, version: CaseloomVersion.number)
    let size = max(1, min(chunk, corpus.cases.count / 4))
    var parts: [Rendered] = []
    progress(.render, 0, corpus.cases.count)
    await withTaskGroup(of: Rendered.self) { group in
      for start in stride(from: 0, to: corpus.cases.count, by: size) {
        let cases = corpus.cases[start..<min(start + size, corpus.cases.count)]
        group.addTask { render(cases, renderer: renderer, displayName: input.content.displayName) }
      }
      for await part in group {
        parts.append(part)
        progress(.render, min(parts.count * size, corpus.cases.count), corpus.cases.count)
      }
    }
    parts.sort { $0.start < $1.start }
    let shared = renderer.sharedFiles(corpus, summaries: parts.flatMap(\.summaries))
    return Checked(parts.flatMap(\.files) + shared, diagnostics: parts.flatMap(\.diagnostics))
  }

  private static func render(_ cases: ArraySlice<Case>, renderer: SiteRenderer, displayName: String) -> Rendered {
    let analyses = cases.map(CaseAnalysis.init)
    return Rendered(
      start: cases.startIndex, files: analyses.flatMap(renderer.files), summaries: analyses.map(renderer.summary),
      diagnostics: analyses.flatMap { $0.diagnostics(displayName: displayName) })
  }
}
