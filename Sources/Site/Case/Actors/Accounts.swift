import CaseModel
import InvolvementLens
import Markup
import Outputs
import Words

extension CaseWriter {
  /// The narratives of a page, with what each reads as on its own; on the first one also who is not among them.
  ///
  /// - Parameter page: Number of the page, from 0; `nil` where all stand on one.
  func accounts(page: Int?, to out: inout MarkupWriter) {
    let narratives = value.narratives
    let first = (page ?? 0) * Pages.itemsPerPage
    let end = page == nil ? narratives.count : min(first + Pages.itemsPerPage, narratives.count)
    if first < end {
      out.element("ul", .class("cards")) { out in
        for narrative in narratives[first..<end] { card(narrative, to: &out) }
      }
    }
    guard first == 0 else { return }
    tombstones(to: &out)
    respondents(to: &out)
  }

  private func card(_ narrative: Narrative, to out: inout MarkupWriter) {
    let excerpts = report.accounts.excerpts(of: narrative.id).count
    out.element("li", .class("card")) { out in
      paragraph(.narrativeKind(narrative.kind), class: "kicker", to: &out)
      out.element("h3") { out in
        out.element(
          "a", .href(link(Links.narrative(narrative.id, in: value.id))), .lang(site.foreign(narrative.language)),
          text: narrative.title)
      }
      if narrative.kind == .analysis { paragraph(.analysisNote, class: "meta", to: &out) }
      let speaker = SpeakerWords(words: words, value: value).line(narrative)
      if !speaker.isEmpty { out.element("p", .class("meta"), text: speaker) }
      paragraph(.accountConsent(excerpts: excerpts, narrative.consent), class: "meta", to: &out)
      let reading = AccountWords.reading(report.accounts.readings(of: narrative.source))
      if let reading { paragraph(reading, to: &out) }
    }
  }

  private func tombstones(to out: inout MarkupWriter) {
    guard !value.tombstones.isEmpty else { return }
    let stones = value.tombstones.map { ($0, link(Links.narrative($0.id, in: value.id))) }
    WithdrawnList(words: words, stones: stones).write(to: &out)
  }

  private func respondents(to out: inout MarkupWriter) {
    guard !value.respondents.isEmpty else { return }
    pieces.table(
      .respondents, header: [.respondentGroup, .respondentArea, .respondentMethod, .respondentNumber], to: &out
    ) { out in
      for group in value.respondents { respondentRow(group, to: &out) }
    }
    if let because = value.smallCells.because {
      paragraph(.smallCellsBecause(value.smallCells.below, because), class: "table-note", to: &out)
    }
  }

  private func respondentRow(_ group: RespondentGroup, to out: inout MarkupWriter) {
    out.element("tr") { out in
      rowHead(group.group, to: &out)
      out.element("td", text: group.area.map(areaName) ?? words.silent)
      out.element("td", text: group.method.map { say(.respondentsBy($0)) } ?? words.silent)
      out.element(
        "td",
        text: group.isSuppressed
          ? say(.fewerThan(value.smallCells.below)) : group.count.map(String.init) ?? words.silent)
    }
  }

  func areaName(_ id: String) -> String { value.areas.first { $0.id == id }?.name ?? id }
}

/// What was withdrawn, in a line.
struct WithdrawnList {
  let words: Words
  /// What was withdrawn, and where its page is.
  let stones: [(stone: Tombstone, target: String)]

  func write(to out: inout MarkupWriter) {
    out.element("p", .class("note")) { out in
      out.text(words.text(.withdrawn) + " ")
      for (index, item) in stones.enumerated() {
        if index > 0 { out.text("; ") }
        out.say(.withdrawnOn(item.stone.id, date: item.stone.date.iso), in: words) { _, out, inner in
          out.element("a", .href(item.target), content: inner)
        }
      }
      out.text(".")
    }
  }
}
