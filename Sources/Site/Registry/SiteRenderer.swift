package import Analysis
package import CaseModel
package import Figures
package import Outputs
package import Packing
import Records
package import Words

/// Turns what may be published into the files of a site.
package struct SiteRenderer: Sendable {
  private let frame: SiteFrame
  private let registry: OutputRegistry

  /// A renderer for a site.
  ///
  /// - Parameters:
  ///   - version: Version of this program, printed on every page.
  ///   - registry: The kinds of files that are made.
  package init(
    _ setting: SiteSetting, library: TemplateLibrary, version: String, registry: OutputRegistry = .builtIn
  ) {
    frame = SiteFrame(setting, library: library, version: version)
    self.registry = registry
  }

  /// A renderer for a whole corpus.
  package init(corpus: Corpus, library: TemplateLibrary, version: String, registry: OutputRegistry = .builtIn) {
    self.init(SiteSetting(corpus), library: library, version: version, registry: registry)
  }

  /// Of all that a part of a case takes from the site: of equal cases, parts with equal fingerprints are equal.
  package func fingerprint(of part: CasePart) -> Fingerprint {
    registry.caseKinds[part.rawValue].fingerprint(in: frame)
  }

  /// A case as its files show it.
  package func report(of analysis: CaseAnalysis) -> CaseReport { CaseReport(site: frame, analysis: analysis) }

  /// Makes the files of some parts of a case one after another, those that others link to first.
  ///
  /// - Parameter take: Given each file once it is made. All of a large case at once would take much room.
  package func forEachFile<Fault: Error>(
    of report: CaseReport, _ parts: Set<CasePart>, _ take: (CasePart, OutputFile) throws(Fault) -> Void
  ) throws(Fault) {
    for part in registry.caseKinds.indices.lazy.map({ CasePart($0) }) where parts.contains(part) {
      try Self.forEachFile(of: registry.caseKinds[part.rawValue], report) { file throws(Fault) in
        try take(part, file)
      }
    }
  }

  private static func forEachFile<Kind: CaseKind, Fault: Error>(
    of kind: Kind, _ report: CaseReport, _ take: (OutputFile) throws(Fault) -> Void
  ) throws(Fault) {
    for file in kind.files(of: report) { try take(file) }
  }

  /// The files of some parts of a case, all at once.
  package func files(of report: CaseReport, _ parts: Set<CasePart>) -> [OutputFile] {
    var files: [OutputFile] = []
    forEachFile(of: report, parts) { files.append($1) }
    return files
  }

  /// All files of a case.
  package func files(of analysis: CaseAnalysis) -> [OutputFile] {
    files(of: report(of: analysis), Set(registry.caseKinds.indices.map { CasePart($0) }))
  }

  /// What pages about several cases need of one.
  package func digest(of report: CaseReport) -> CaseDigest {
    CaseDigest(report)
  }

  /// The line of names at the head of `data/codings.csv`.
  package static var linesHeading: [UInt8] { CodingsCSV.heading }

  /// The files that belong to no single case, pages that others link to first.
  ///
  /// - Parameters:
  ///   - shelf: What is known of the cases.
  ///   - cited: Keys of the works that published text cites.
  package func shared(_ shelf: any CaseShelf, cited: Set<String>, tombstones: [Tombstone]) -> [SharedPiece] {
    let contents = SharedContents(site: frame, shelf: shelf, cited: cited, tombstones: tombstones)
    return registry.siteKinds.flatMap { $0.pieces(of: contents) }
  }

  /// The kinds of files that list all others.
  package var listingKinds: [any ListingKind] { registry.listingKinds }

  /// What those are made of.
  package func listing(of files: any FileShelf) -> SiteListing { SiteListing(site: frame, files: files) }

  /// The figures of all cases together.
  package static func figures(of analyses: [CaseAnalysis], title: String, words: Words = .english) -> [Figure] {
    let summaries = analyses.map { CaseSummary($0, baseURL: nil) }
    return SiteFigures.all(summaries, title: title, words: words)
      + (SiteFigures.multiples(summaries, title: title, words: words).map { [$0] } ?? [])
  }
}
