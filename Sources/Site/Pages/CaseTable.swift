import CaseModel
import Markup
import Outputs
import Words

/// Cases side by side on the front page, in no order of merit.
struct CaseTable {
  let site: SiteFrame
  /// Whether all cases of the site are in it.
  let isWhole: Bool
  let summaries: [CaseSummary]

  func write(to out: inout MarkupWriter) {
    out.element("h3", text: site.say(.sideBySide))
    Pieces(words: site.words).table(
      isWhole ? .allCases : .someCases,
      header: [.caseHead, .involvementMeant, .involvementPractised, .integrationHead, .sources, .excerpts], to: &out
    ) { out in
      for summary in summaries { row(summary, to: &out) }
    }
    out.element("p", .class("table-note")) { out in
      out.say(.asData, in: site.words) { part, out, inner in
        out.element("a", .href(part == .link ? "data/cases.json" : "data/codings.csv"), content: inner)
      }
    }
    out.element("p", .class("table-note"), text: site.say(.neverRanked))
    IncomparableCases(site: site, summaries: summaries).write(to: &out)
  }

  private func row(_ summary: CaseSummary, to out: inout MarkupWriter) {
    let report = Links.report(summary.id)
    let involvement = summary.hasInvolvement ? CaseSheet.involvement.path(in: summary.id, from: Links.home(0)) : nil
    let integration = summary.hasIntegration ? CaseSheet.integration.path(in: summary.id, from: Links.home(0)) : nil
    out.element("tr") { out in
      out.element("th", .text("scope", "row")) { $0.element("a", .href(report), text: summary.title) }
      for value in [summary.intended, summary.actual] {
        let name = value.map(Message.modeClass) ?? (summary.hasInvolvement ? .undetermined : .notLookedAt)
        out.element("td") { cell(name, to: involvement, out: &$0) }
      }
      out.element("td") {
        cell(
          summary.hasIntegration ? .integrationPattern(summary.pattern) : .notLookedAt, to: integration, out: &$0)
      }
      out.element("td", text: String(summary.sources))
      out.element("td", text: String(summary.excerpts))
    }
  }

  private func cell(_ message: Message, to target: String?, out: inout MarkupWriter) {
    Pieces.link(site.say(message), to: target, out: &out)
  }
}
