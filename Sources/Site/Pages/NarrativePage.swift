import Analysis
import CaseModel
import InvolvementLens
import Markup
import Outputs
import Words

/// The page of a narrative: its text with excerpts marked and codes in the margin.
///
/// A class of constants, so that what writes a part does not copy the page.
final class NarrativePage: SlotWriter {
  let site: SiteFrame
  let analysis: CaseAnalysis
  let claimTitles: [String]
  /// Findings that an excerpt speaks for or against.
  let findings: [ExcerptID: [Int]]
  let caseReport: CaseReport
  let narrative: Narrative
  let path: String
  /// The way to the report.
  let report: String
  let codingWords: CodingWords

  init(_ report: CaseReport, narrative: Narrative) {
    (site, analysis, self.narrative) = (report.site, report.analysis, narrative)
    claimTitles = report.claimTitles
    findings = report.findingsUsing
    caseReport = report
    let path = Links.narrative(narrative.id, in: analysis.value.id)
    self.path = path
    self.report = Links.relative(from: path, to: Links.report(analysis.value.id))
    codingWords = CodingWords(site: site, coders: analysis.value.coders) { Links.relative(from: path, to: $0) }
  }

  var value: Case { analysis.value }
  var language: String? { site.foreign(narrative.language) }

  var page: OutputFile {
    let speaker = SpeakerWords(words: site.words, value: value).line(narrative)
    let description =
      speaker.isEmpty
      ? Message.narrativeDescription(narrative.kind, caseTitle: value.title)
      : .narrativeDescription(narrative.kind, caseTitle: value.title, speaker: speaker)
    return site.page(
      PageHead(
        path: path, kind: .narrative, title: site.say(.narrativeTitle(narrative.title, of: value.title)),
        heading: narrative.title,
        description: site.say(description), license: value.license), self)
  }

  func isFilled(_ slot: NarrativeSlot) -> Bool {
    switch slot {
    case .navigation, .title, .breadcrumb, .speaker, .body: true
    case .elsewhere: value.narratives.count > 1
    case .lang: language != nil
    case .banner: !BannerText.all(value).isEmpty
    case .reading: accountReading != nil
    case .notes: !remainingExcerpts.isEmpty
    }
  }

  func write(_ slot: NarrativeSlot, to out: inout MarkupWriter) {
    switch slot {
    case .navigation: CaseNavigation(report: caseReport, path: path).write(to: &out)
    case .title: out.text(narrative.title)
    case .lang: out.text(language ?? "")
    case .banner: BannerText.write(value, site: site, to: &out)
    case .breadcrumb:
      out.element("a", .href(report), text: value.title)
      out.text(" · " + site.say(.narrativeKind(narrative.kind)))
    case .speaker: speaker(to: &out)
    case .reading: reading(to: &out)
    case .body: NarrativeBody(page: self).write(to: &out)
    case .notes: remainingNotes(to: &out)
    case .elsewhere: elsewhere(to: &out)
    }
  }

  private func speaker(to out: inout MarkupWriter) {
    let line = SpeakerWords(words: site.words, value: value).line(narrative)
    if !line.isEmpty { out.element("p", .class("meta"), text: line) }
    if narrative.kind == .analysis { out.element("p", .class("note"), text: site.say(.analysisNote)) }
    if let from = narrative.translatedFrom {
      out.element("p", .class("meta"), text: site.say(.translatedFrom(.language(from))))
    }
    if let original = narrative.original, let other = caseReport.accounts.narrative(original) {
      version(.originalIs(other.title), other, to: &out)
    }
    for other in caseReport.accounts.translations(of: narrative.id) {
      version(.translationIs(other.title), other, to: &out)
    }
  }

  private func version(_ message: Message, _ other: Narrative, to out: inout MarkupWriter) {
    out.element("p", .class("meta")) { out in
      out.say(message, in: site.words) { _, out, inner in
        out.element("a", .href(other.id + ".html"), .lang(other.language), content: inner)
      }
    }
  }

  private var accountReading: Message? { AccountWords.reading(caseReport.accounts.readings(of: narrative.source)) }

  private func reading(to out: inout MarkupWriter) {
    guard let reading = accountReading else { return }
    out.element("p", .class("account-reading")) { out in
      out.text(site.say(reading) + " ")
      out.say(.oneAccount, in: site.words) { _, out, inner in
        out.element("a", .href(self.report + "#" + Fragment.glance), content: inner)
      }
    }
  }

  /// Excerpts whose place is not in a text that may be shown.
  private var remainingExcerpts: [Int] {
    if case .full = narrative.body { return [] }
    return caseReport.accounts.excerpts(of: narrative.id)
  }

  private func remainingNotes(to out: inout MarkupWriter) {
    guard !remainingExcerpts.isEmpty else { return }
    let notes = MarginNotes(page: self)
    out.element("div", .class("excerpt-notes")) { out in
      for place in remainingExcerpts {
        notes.write(value.excerpts[place].id.anchor, withWords: true, to: &out)
      }
    }
  }

  /// The accounts before and behind, and the list of all.
  private func elsewhere(to out: inout MarkupWriter) {
    guard let here = caseReport.accounts.place(of: narrative.id) else { return }
    let beside: [(Message, Int)] = [(.previousAccount, here - 1), (.nextAccount, here + 1)]
    out.element("nav", .class("elsewhere"), .text("aria-label", site.say(.otherAccounts))) { out in
      out.element("ul") { out in
        for (label, place) in beside where value.narratives.indices.contains(place) {
          let other = value.narratives[place]
          out.element("li") { out in
            out.text(site.say(label) + " ")
            out.element("a", .href(other.id + ".html"), .lang(site.foreign(other.language)), text: other.title)
          }
        }
        let list = CaseSheet.actors.file(here / Pages.itemsPerPage)
        out.element("li") { $0.element("a", .href(list + "#heard"), text: site.say(.allAccounts)) }
      }
    }
  }
}
