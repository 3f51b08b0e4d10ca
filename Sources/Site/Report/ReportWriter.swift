import Analysis
import CaseModel
import Figures
import LensKit
import Markup
import Outputs
import Words

/// Writes one report, part by part, when its template comes to each.
///
/// A class of constants, like the analysis in it: what writes a part holds the report and does not copy it.
final class ReportWriter: SlotWriter {
  let site: SiteFrame
  let analysis: CaseAnalysis
  /// Path of the report from the site's root.
  let path: String
  let report: CaseReport
  /// How each result came about.
  let explanations: [Explanation]
  let pieces: Pieces

  init(_ report: CaseReport) {
    (site, analysis, self.report) = (report.site, report.analysis, report)
    path = Links.report(analysis.value.id)
    explanations = analysis.explanations
    pieces = Pieces(words: site.words)
  }

  var figures: [Figure] { report.figures }
  var value: Case { analysis.value }
  var claims: ClaimIndex { analysis.claims }
  var words: Words { site.words }
  var claimWords: ClaimWords { ClaimWords(site: site, analysis: analysis) }

  func isFilled(_ slot: ReportSlot) -> Bool {
    switch slot {
    case .head, .contents: true
    case .banner: BannerText.all(value).isEmpty == false
    case .furtherLenses: !analysis.further.isEmpty
    case .findings: has(.findings)
    case .brief: has(.brief)
    case .powerDynamics: has(.powerDynamics)
    case .gap: has(.gap)
    case .accounts: has(.accounts)
    case .integration: has(.integration)
    case .opportunity: has(.opportunity)
    case .coordination: has(.coordination)
    case .ecosystem: has(.ecosystem)
    case .trust: has(.trust)
    case .limits: has(.limits)
    case .evidence: has(.evidence)
    case .sources: has(.sources)
    }
  }

  func write(_ slot: ReportSlot, to out: inout MarkupWriter) {
    switch slot {
    case .banner: BannerText.write(value, site: site, to: &out)
    case .head: head(to: &out)
    case .contents: contents(to: &out)
    case .furtherLenses: furtherLenses(to: &out)
    case .findings: part(.findings, to: &out, content: findings)
    case .brief: part(.brief, to: &out, content: brief)
    case .powerDynamics: part(.powerDynamics, to: &out, content: powerDynamics)
    case .gap: part(.gap, to: &out, content: gap)
    case .accounts: part(.accounts, to: &out, content: accounts)
    case .integration: part(.integration, to: &out, content: integration)
    case .opportunity: part(.opportunity, to: &out, content: opportunity)
    case .coordination: part(.coordination, to: &out, content: coordination)
    case .ecosystem: part(.ecosystem, to: &out, content: ecosystem)
    case .trust: part(.trust, to: &out, content: trust)
    case .limits: part(.limits, to: &out, content: limits)
    case .evidence: part(.evidence, to: &out, content: evidence)
    case .sources: part(.sources, to: &out, content: sources)
    }
  }

  /// Whether the report has a part.
  func has(_ part: ReportPart) -> Bool {
    switch part {
    case .brief, .trust, .limits, .sources: true
    case .findings: !value.findings.isEmpty || !value.sections.isEmpty
    case .powerDynamics, .gap: analysis.hasInvolvement
    case .accounts: !value.narratives.isEmpty || !value.tombstones.isEmpty || !value.respondents.isEmpty
    case .integration: analysis.hasIntegration || !analysis.integration.power.rows.isEmpty
    case .opportunity: analysis.opportunity.isDeclared
    case .coordination: analysis.coordination.isDeclared
    case .ecosystem: !value.actors.isEmpty
    case .evidence: !value.excerpts.isEmpty
    }
  }

  private func part(_ part: ReportPart, to out: inout MarkupWriter, content: (inout MarkupWriter) -> Void) {
    guard has(part) else { return }
    pieces.section(part.rawValue, part.title, to: &out, content: content)
  }

  /// Links to the parts that the report has.
  private func contents(to out: inout MarkupWriter) {
    out.element("nav", .class("contents"), .text("aria-label", site.say(.contents))) { out in
      out.element("ul") { out in
        for part in ReportPart.allCases where has(part) {
          out.element("li") { $0.element("a", .href(part.link), text: site.say(part.title)) }
        }
      }
    }
  }
}
