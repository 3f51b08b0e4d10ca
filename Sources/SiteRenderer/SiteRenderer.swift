package import CaseModel
package import Figures
package import Packing

/// Turns what may be published into the files of a site.
package struct SiteRenderer: Sendable {
  private let frame: SiteFrame

  /// A renderer for a site.
  ///
  /// - Parameter version: Version of this program, printed on every page.
  package init(_ setting: SiteSetting, library: TemplateLibrary, version: String) {
    frame = SiteFrame(setting, library: library, version: version)
  }

  /// A renderer for a whole corpus.
  package init(corpus: Corpus, library: TemplateLibrary, version: String) {
    self.init(SiteSetting(corpus), library: library, version: version)
  }

  /// Of all that a part of a case takes from the site: of equal cases, parts with equal prints are equal.
  package func print(of part: CasePart) -> Fingerprint {
    switch part {
    case .data: frame.barePrint
    case .narratives: frame.print(of: ["narrative", "tombstone", "banner", "figure"])
    case .report: frame.print(of: ["case", "banner", "figure"])
    }
  }

  /// The files of some parts of a case, those that others link to first.
  package func files(of analysis: CaseAnalysis, _ parts: Set<CasePart>) -> [(part: CasePart, file: OutputFile)] {
    CaseFileWriter(site: frame, analysis: analysis).files(of: parts)
  }

  /// All files of a case.
  package func files(of analysis: CaseAnalysis) -> [OutputFile] {
    files(of: analysis, Set(CasePart.allCases)).map(\.file)
  }

  /// What pages about several cases need of one.
  package func digest(of analysis: CaseAnalysis) -> CaseDigest {
    CaseDigest(analysis, codebook: frame.codebook, baseURL: frame.site.baseURL)
  }

  /// The lines of a case in `data/codings.csv`.
  package func lines(of analysis: CaseAnalysis) -> [UInt8] {
    CodingsCSV.lines(analysis, codebook: frame.codebook)
  }

  /// The line of names at the head of `data/codings.csv`.
  package static var linesHeading: [UInt8] { CodingsCSV.heading }

  /// The files that belong to no single case, pages that others link to first.
  ///
  /// - Parameters:
  ///   - shelf: What is known of the cases.
  ///   - cited: Keys of the works that published text cites.
  package func shared(_ shelf: any CaseShelf, cited: Set<String>, tombstones: [Tombstone]) -> [SharedPiece] {
    SharedFiles(site: frame, shelf: shelf, cited: cited, tombstones: tombstones).pieces
  }

  /// The figures of all cases together.
  package static func figures(of analyses: [CaseAnalysis], title: String) -> [Figure] {
    let summaries = analyses.map { CaseSummary($0, baseURL: nil) }
    return SiteFigures.all(summaries, title: title)
      + (ComparePages.multiples(summaries, title: title).map { [$0] } ?? [])
  }
}

/// A part of a case's files that depends on the same things.
package enum CasePart: Int, Sendable, CaseIterable {
  /// Figures, data and attachments, which take nothing from templates.
  case data
  /// Pages of narratives.
  case narratives
  /// The report.
  case report
}

/// Writes the files of one case.
struct CaseFileWriter {
  let site: SiteFrame
  let analysis: CaseAnalysis

  func files(of parts: Set<CasePart>) -> [(part: CasePart, file: OutputFile)] {
    var files: [(CasePart, OutputFile)] = []
    // Figures are drawn once for the report and for their own files.
    let report = parts.contains(.data) || parts.contains(.report) ? ReportWriter(site: site, analysis: analysis) : nil
    if parts.contains(.data), let report { files += (report.figureFiles + data).map { (.data, $0) } }
    if parts.contains(.narratives) { files += narratives.map { (.narratives, $0) } }
    if parts.contains(.report), let report { files.append((.report, report.page)) }
    return files
  }

  private var narratives: [OutputFile] {
    let value = analysis.value
    return value.narratives.map { NarrativePage(site: site, analysis: analysis, narrative: $0).page }
      + value.tombstones.map {
        TombstonePages.page($0, path: Links.narrative($0.id, in: value.id), what: "narrative", site: site)
      }
  }

  private var data: [OutputFile] {
    let value = analysis.value
    let folder = "cases/\(value.id)/"
    let attachments = value.attachments.map {
      OutputFile(path: folder + "attachments/" + $0.file, copyOf: "\(folder)attachments/\($0.source ?? $0.file)")
    }
    return [
      OutputFile(path: folder + "case.json", bytes: CaseJSON.file(analysis)),
      OutputFile(path: folder + "codings.csv", bytes: CodingsCSV.file(analysis, codebook: site.codebook)),
    ] + attachments
  }
}
