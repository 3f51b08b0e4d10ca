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
  /// Findings of the authors that an excerpt speaks for or against, by their places.
  lazy var findingsUsing: [ExcerptID: [Int]] = {
    var found: [ExcerptID: [Int]] = [:]
    for (place, finding) in value.findings.enumerated() {
      for excerpt in Set(finding.evidence + finding.against) { found[excerpt, default: []].append(place) }
    }
    return found
  }()
  /// What the pages of narratives ask about narratives.
  lazy var accounts = AccountTable(value, analysis.involvement.accounts)

  /// The pages that the case has, in the order of the navigation.
  lazy var sheets: [CaseSheet] = CaseSheet.allCases.filter(has)

  /// What other sites may embed of it; measuring a picture takes time.
  lazy var embeds: [Embed] = Embed.all(of: self)

  /// What a search finds of it, for its words and for its texts.
  lazy var searchEntries: [SearchEntry] = makeSearchEntries()

  /// Pictures of it for portals.
  lazy var sharePictures: [SharePicture] = SharePicture.all(of: self)

  /// The pages of its narratives, in their order.
  ///
  /// They are read again for the annotations. A large case makes them twice rather than holding all of them.
  var narrativePages: AnySequence<OutputFile> {
    guard value.narratives.count <= Self.manyNarratives else { return AnySequence(madePages) }
    return AnySequence(keptPages)
  }

  private lazy var keptPages = Array(madePages)
  private var madePages: some Sequence<OutputFile> {
    value.narratives.lazy.map { [self] in NarrativePage(self, narrative: $0).page }
  }
  private static let manyNarratives = 200

  /// Its table of codings.
  lazy var codingTable: [UInt8] = CodingsCSV.table(analysis, codebook: site.codebook, quoted: site.plainText)
  /// Its lines in the site's table of codings.
  package var codingLines: ArraySlice<UInt8> { codingTable[CodingsCSV.heading.count...] }

  init(site: SiteFrame, analysis: CaseAnalysis) { (self.site, self.analysis) = (site, analysis) }

  /// The case.
  package var value: Case { analysis.value }

  /// A path below the folder of the case, from the site's root.
  package func path(_ name: String) -> String { "cases/\(value.id)/\(name)" }

  /// How lists call a figure: the two extents of the cube say the same, so there each has its number.
  func listedTitle(of figure: Figure) -> String {
    guard figure.kind == .powerDynamicsMark, let mark = figure.part.flatMap({ Int($0) }) else { return figure.title }
    return site.say(.figureOfMark(figure.title, mark: mark))
  }

  private func has(_ sheet: CaseSheet) -> Bool {
    switch sheet {
    case .report, .trust, .data: true
    case .involvement, .integration, .opportunity, .coordination: sheet.lens.map(analysis.applies) ?? false
    case .actors:
      !value.actors.isEmpty || !value.narratives.isEmpty || !value.tombstones.isEmpty || !value.respondents.isEmpty
    case .evidence: !value.excerpts.isEmpty
    case .print: value.isPrinted ?? site.site.isPrinted
    }
  }
}
