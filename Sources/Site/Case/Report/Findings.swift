import Analysis
import CaseModel
import Markup
import Outputs
import Words

extension CaseWriter {
  /// What the authors find, with how sure they are; or what the codings say, and that nobody wrote it. (Model §10.18)
  func findings(_ findings: [ReportFinding], to out: inout MarkupWriter) {
    guard !findings.isEmpty else { return }
    let isAuthored = findings.first?.authored != nil
    let lead: Message =
      isAuthored
      ? .findingsLead : analysis.appliedLenses.isEmpty ? ReportFinding.codesGiven(self) : .generatedFindings
    pieces.section("findings", isAuthored ? .sectionFindings : .sectionBrief, to: &out) { out in
      paragraph(lead, class: "table-note", to: &out)
      out.element("div", .class("findings")) { out in
        for (place, finding) in findings.enumerated() { self.finding(finding, number: place + 1, to: &out) }
      }
    }
  }

  private func finding(_ finding: ReportFinding, number: Int, to out: inout MarkupWriter) {
    out.element("section", .class("finding"), .id(id(finding.id))) { out in
      let says = finding.authored == nil ? finding.says : say(.findingNumbered(number, finding.says))
      out.element("h3", .lang(finding.language), text: says)
      if let authored = finding.authored, !authored.because.isEmpty {
        out.element("div", .lang(finding.language)) { out in
          RichText(site: site, page: path, caseID: value.id).write(authored.because, to: &out)
        }
      }
      standing(finding, to: &out)
      passages(finding, to: &out)
    }
  }

  /// How sure, how much it rests on, and the way to its passages: never folded.
  private func standing(_ finding: ReportFinding, to out: inout MarkupWriter) {
    out.element("p", .class("meta")) { out in
      if let confidence = finding.authored?.confidence {
        out.element("span", .class("badge"), say: .confidenceIs(confidence.level), in: words)
        out.text(" ")
        out.element("span", .lang(finding.language), text: say(.sentence(confidence.because)))
        out.text(" ")
      }
      out.say(rests(finding), in: words) { _, out, inner in
        out.element("a", .href(finding.passages), content: inner)
      }
      if !finding.against.isEmpty { out.text(" " + say(.findingAgainstCount(finding.against.count))) }
    }
  }

  /// Passages for it; words of authors count as no source.
  private func rests(_ finding: ReportFinding) -> Message {
    let heard = finding.evidence.filter { !analysis.isAnalysis($0.source) }
    let count = finding.evidence.count
    if count == 0 { return .findingRestsOnNothing }
    if let counted = finding.counted, counted.excerpts > count {
      return .findingRests(excerpts: counted.excerpts, sources: counted.sources, named: count)
    }
    return heard.isEmpty
      ? .findingRestsOnAuthors(count) : .findingRests(excerpts: count, sources: Set(heard.map(\.source)).count)
  }

  /// The first passages, one against among them where there is one.
  private func passages(_ finding: ReportFinding, to out: inout MarkupWriter) {
    let shown = finding.against.isEmpty ? 2 : 1
    let picked = Array(finding.evidence.prefix(shown) + finding.against.prefix(1))
    guard !picked.isEmpty else { return }
    out.element("details", .class("why")) { out in
      out.element("summary", say: .somePassages(picked.count), in: words)
      for excerpt in picked {
        if finding.against.first == excerpt { paragraph(.findingAgainst, class: "quote-title", to: &out) }
        ExcerptWriter(report: self).block(excerpt, to: &out)
      }
    }
  }

  /// The authors' chapters at one place, each by its title and how it begins.
  func chapters(_ place: CaseSection.Position, to out: inout MarkupWriter) {
    let language = site.foreign(value.language)
    for section in value.sections where section.place == place {
      out.element("section", .class("chapter"), .id(id("s-" + section.id))) { out in
        out.element("h2", .lang(language)) { $0.element("a", .href(section.id + ".html"), text: section.title) }
        out.element("p", .lang(language), text: FirstSentence.of(site.plainText(section.body)))
      }
    }
  }
}
