import Analysis
import CaseFigures
import CaseModel
import Figures
import Outputs
import Records

/// Writes the files of one case.
struct CaseFileWriter {
  let site: SiteFrame
  let analysis: CaseAnalysis

  func files(of parts: Set<CasePart>) -> [(part: CasePart, file: OutputFile)] {
    var files: [(CasePart, OutputFile)] = []
    // Figures are drawn once for the report and for their own files.
    let isDrawn = parts.contains(.data) || parts.contains(.report)
    let report =
      isDrawn
      ? ReportWriter(
        site: site, analysis: analysis, figures: analysis.figures(codebook: site.codebook, words: site.words)) : nil
    if parts.contains(.data), let report { files += (report.figureFiles + data).map { (.data, $0) } }
    if parts.contains(.narratives) { files += narratives.map { (.narratives, $0) } }
    if parts.contains(.report), let report { files.append((.report, report.page)) }
    return files
  }

  private var narratives: [OutputFile] {
    let value = analysis.value
    return value.narratives.map { NarrativePage(site: site, analysis: analysis, narrative: $0).page }
      + value.tombstones.map {
        TombstonePage(site: site, stone: $0, path: Links.narrative($0.id, in: value.id), kind: .narrative).page
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
