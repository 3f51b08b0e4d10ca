import CaseModel
import Markup
import Words

extension ReportWriter {
  /// What the authors say themselves: their findings, with chapters before and after. Nothing of it is computed.
  /// (Model §10.18)
  func findings(to out: inout MarkupWriter) {
    for section in value.sections where section.place == .before { chapter(section, to: &out) }
    if !value.findings.isEmpty { paragraph(.findingsLead, class: "table-note", to: &out) }
    for finding in value.findings { self.finding(finding, to: &out) }
    for section in value.sections where section.place == .after { chapter(section, to: &out) }
  }

  private func finding(_ finding: AuthorFinding, to out: inout MarkupWriter) {
    let language = site.foreign(value.language)
    out.element("section", .class("finding"), .id(finding.id)) { out in
      out.element("h3", .lang(language), text: finding.says)
      out.element("div", .lang(language)) { out in
        RichText(site: site, page: path, caseID: value.id).write(finding.because, to: &out)
      }
      out.element("p", .class("meta")) { out in
        out.say(rests(finding), in: words)
        if let confidence = finding.confidence {
          out.text(" ")
          out.say(.findingConfidence(confidence.level, confidence.because), in: words)
        }
      }
      passages(finding, to: &out)
    }
  }

  /// Passages for and against it; words of authors count as no source.
  private func rests(_ finding: AuthorFinding) -> Message {
    let heard = finding.evidence.filter { !value.isAnalysis($0.source) }
    let rests = Message.findingRests(excerpts: finding.evidence.count, sources: Set(heard.map(\.source)).count)
    return finding.against.isEmpty ? rests : .findingWithAgainst(rests, against: finding.against.count)
  }

  private func passages(_ finding: AuthorFinding, to out: inout MarkupWriter) {
    guard !finding.evidence.isEmpty || !finding.against.isEmpty else { return }
    out.element("details", .class("why")) { out in
      out.element("summary", say: .findingPassages, in: words)
      for excerpt in finding.evidence { ExcerptWriter(report: self).block(excerpt, to: &out) }
      guard !finding.against.isEmpty else { return }
      paragraph(.findingAgainst, class: "quote-title", to: &out)
      for excerpt in finding.against { ExcerptWriter(report: self).block(excerpt, to: &out) }
    }
  }

  private func chapter(_ section: CaseSection, to out: inout MarkupWriter) {
    let language = site.foreign(value.language)
    out.element("section", .class("chapter"), .id("s-" + section.id)) { out in
      out.element("h3", .lang(language), text: section.title)
      out.element("div", .lang(language)) { out in
        RichText(site: site, page: path, caseID: value.id, topHeading: 4, namesHeadings: true)
          .write(section.body, to: &out)
      }
    }
  }
}
