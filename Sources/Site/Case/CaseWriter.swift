import Analysis
import CaseModel
import Figures
import LensKit
import Markup
import Outputs
import Words

/// Writes what the pages of a case hold, for one of them.
///
/// A class of constants, like the analysis in it: what writes a part holds the writer and does not copy it.
final class CaseWriter {
  let site: SiteFrame
  let analysis: CaseAnalysis
  /// Path of the page from the site's root.
  let path: String
  let report: CaseReport
  let pieces: Pieces
  /// Which page it is.
  let sheet: CaseSheet
  /// Whether values lead to their passages; not where a part of the report stands on another site.
  let linksClaims: Bool
  /// How each result came about.
  private(set) lazy var explanations: [Explanation] = analysis.explanations

  /// - Parameter idPrefix: Keeps ids of this part apart from those of others on the same page.
  init(_ report: CaseReport, _ sheet: CaseSheet, path: String? = nil, idPrefix: String = "", linksClaims: Bool = true) {
    self.linksClaims = linksClaims
    (site, analysis, self.report, self.sheet) = (report.site, report.analysis, report, sheet)
    self.path = path ?? report.path(sheet.file)
    pieces = Pieces(words: site.words, idPrefix: idPrefix)
  }

  /// Whether this is a part of the page for paper.
  var isForPaper: Bool { !pieces.idPrefix.isEmpty }

  /// An id on the page.
  func id(_ id: String) -> String { pieces.idPrefix + id }

  var figures: [Figure] { report.figures }
  var value: Case { analysis.value }
  var claims: ClaimIndex { analysis.claims }
  var words: Words { site.words }
  /// The figures whose marks can be followed on the report.
  private(set) lazy var drawnOnReport = Set(figuresOfReport.map(\.name))
  private(set) lazy var claimWords = ClaimWords(site: site, analysis: analysis)
}
