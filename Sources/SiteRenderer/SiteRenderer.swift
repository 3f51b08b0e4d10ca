package import CaseModel
package import Figures

/// Turns what may be published into the files of a site.
package struct SiteRenderer {
  private let frame: SiteFrame

  /// A renderer for a corpus.
  ///
  /// - Parameter version: Version of this program, printed on every page.
  package init(corpus: Corpus, library: TemplateLibrary, version: String) {
    frame = SiteFrame(corpus: corpus, library: library, version: version)
  }

  /// The files of one case.
  package func files(of analysis: CaseAnalysis) -> [OutputFile] {
    let value = analysis.value
    let report = ReportWriter(site: frame, analysis: analysis)
    let narratives = value.narratives.map { NarrativePage(site: frame, analysis: analysis, narrative: $0).page }
    let stones = value.tombstones.map {
      TombstonePages.page($0, path: Links.narrative($0.id, in: value.id), what: "narrative", site: frame)
    }
    let folder = "cases/\(value.id)/"
    let data = [
      OutputFile(path: folder + "case.json", bytes: CaseJSON.file(analysis)),
      OutputFile(path: folder + "codings.csv", bytes: CodingsCSV.file(analysis, codebook: frame.codebook)),
    ]
    let attachments = value.attachments.map {
      OutputFile(path: folder + "attachments/" + $0.file, copyOf: "\(folder)attachments/\($0.file)")
    }
    return [report.page] + narratives + stones + report.figureFiles + data + attachments
  }

  /// The figures of all cases together.
  package static func figures(of analyses: [CaseAnalysis], title: String) -> [Figure] {
    let summaries = analyses.map { CaseSummary($0, codebook: .builtIn) }
    return SiteFigures.all(summaries, title: title)
      + (ComparePages.multiples(summaries[...], title: title).map { [$0] } ?? [])
  }

  /// What pages about several cases need of one.
  package func summary(of analysis: CaseAnalysis) -> CaseSummary {
    CaseSummary(analysis, codebook: frame.codebook)
  }

  /// The files that belong to no single case, pages that others link to last.
  package func sharedFiles(_ corpus: Corpus, summaries: [CaseSummary]) -> [OutputFile] {
    let stones = corpus.tombstones.map {
      TombstonePages.page($0, path: Links.report($0.id), what: "case", site: frame)
    }
    let data = [
      OutputFile(path: "data/cases.json", bytes: CasesJSON.file(summaries, baseURL: corpus.site.baseURL)),
      OutputFile(path: "data/codings.csv", bytes: CodingsCSV.heading + summaries.flatMap(\.lines)),
    ]
    let figures = SiteFigures.all(summaries, title: corpus.site.title)
    let compare = ComparePages(site: frame, summaries: summaries)
    return [frame.stylesheet, frame.icon] + data + SiteFigures.files(figures) + compare.files + stones
      + CodebookPages(site: frame, summaries: summaries).pages
      + compare.pages + [MethodPage(site: frame).page]
      + PlainPages(site: frame, corpus: corpus).pages
      + [HomePage(site: frame, summaries: summaries, tombstones: corpus.tombstones, figures: figures).page]
  }
}
