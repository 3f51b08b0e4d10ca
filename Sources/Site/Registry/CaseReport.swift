package import Analysis
import CaseFigures
package import CaseModel
package import Figures
import Outputs
import Records

/// A case as its files show it; what several kinds need is made once.
package final class CaseReport {
  /// The site around it.
  package let site: SiteFrame
  /// The case and what is computed of it.
  package let analysis: CaseAnalysis
  /// Its figures, in the report's order.
  package lazy var figures: [Figure] = analysis.figures(codebook: site.codebook, words: site.words)
  /// Names of the claims, in the order of the report; the same ones stand on every page of the case.
  lazy var claimTitles: [String] = {
    let words = ClaimWords(site: site, analysis: analysis)
    return analysis.claims.claims.map(words.title)
  }()

  /// Its lines in a table of codings, its own and the site's.
  package lazy var codingLines: [UInt8] = CodingsCSV.lines(analysis, codebook: site.codebook)

  init(site: SiteFrame, analysis: CaseAnalysis) { (self.site, self.analysis) = (site, analysis) }

  /// The case.
  package var value: Case { analysis.value }

  /// A path below the folder of the case, from the site's root.
  package func path(_ name: String) -> String { "cases/\(value.id)/\(name)" }
}
