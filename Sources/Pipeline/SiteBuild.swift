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
    var read = CorpusReader.read(input.content, terms: input.terms)
    if let baseURL = input.baseURL { read.value.site.baseURL = baseURL.hasSuffix("/") ? baseURL : baseURL + "/" }
    let diagnostics = (library.diagnostics + read.diagnostics).sorted()
    let checked = Checked<[OutputFile]>([], diagnostics: diagnostics)
    guard !checked.hasErrors else { return checked }
    let files = await render(read.value, library: library.value, progress: progress)
    let leaks = LeakScan.check(files, for: read.value.withheld)
    return Checked(leaks.isEmpty ? files : [], diagnostics: diagnostics + leaks)
  }

  /// Cases each task renders; enough that a task is worth its start.
  private static let chunk = 16

  private static func render(
    _ corpus: Corpus, library: TemplateLibrary, progress: @Sendable (Stage, Int, Int) -> Void
  ) async -> [OutputFile] {
    let renderer = SiteRenderer(corpus: corpus, library: library, version: CaseloomVersion.number)
    let starts = Array(stride(from: 0, to: corpus.cases.count, by: chunk))
    var chunks: [Int: (files: [OutputFile], summaries: [CaseSummary])] = [:]
    await withTaskGroup(of: (Int, [OutputFile], [CaseSummary]).self) { group in
      for start in starts {
        group.addTask {
          let analyses = corpus.cases[start..<min(start + chunk, corpus.cases.count)].map(CaseAnalysis.init)
          return (start, analyses.flatMap(renderer.files), analyses.map(renderer.summary))
        }
      }
      for await (start, files, summaries) in group {
        chunks[start] = (files, summaries)
        progress(.render, min(chunks.count * chunk, corpus.cases.count), corpus.cases.count)
      }
    }
    let ordered = starts.compactMap { chunks[$0] }
    return ordered.flatMap(\.files) + renderer.sharedFiles(corpus, summaries: ordered.flatMap(\.summaries))
  }
}
