package import Analysis
import CaseFigures
package import CaseModel
package import Figures
package import Outputs
package import Packing
import Records

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
    case .data: frame.bareFingerprint
    case .narratives: frame.fingerprint(of: [.narrative, .tombstone, .banner, .figure])
    case .report: frame.fingerprint(of: [.report, .banner, .figure])
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
      + (SiteFigures.multiples(summaries, title: title).map { [$0] } ?? [])
  }
}
