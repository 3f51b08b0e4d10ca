import CaseModel
import Figures
import Markup

/// The front page: what this is, and all cases, never ranked.
struct HomePage {
  let site: SiteFrame
  let shelf: any CaseShelf
  let tombstones: [Tombstone]

  /// The front page, and pages that go on with its lists.
  var pages: [SharedPiece] {
    var fields = FieldBytes(tombstones)
    fields.read(site.site.description)
    let frame = site.print(of: ["home", "figure"], fields)
    return (0..<Pages.count(shelf.count)).reversed().map { number in
      // The figure of all cases stands on the first.
      let shown = number == 0 ? shelf.indices : shelf.page(number)
      return SharedPiece(path: Links.home(number), print: shelf.print(of: shown, on: frame)) {
        let figures = number == 0 ? try self.figures : []
        return page(number, try shelf.summaries(shelf.page(number)), figures).madeBytes
      }
    }
  }

  /// Figures of all cases as files of their own.
  var files: [SharedPiece] {
    [
      SharedPiece(
        path: Links.figure("power-dynamics-cases"), print: shelf.print(of: shelf.indices, on: site.barePrint)
      ) { try SiteFigures.files(figures).first?.madeBytes }
    ]
  }

  private var figures: [Figure] {
    get throws { SiteFigures.all(try shelf.summaries(shelf.indices), title: site.site.title) }
  }

  private func page(_ number: Int, _ summaries: [CaseSummary], _ figures: [Figure]) -> OutputFile {
    let title = number == 0 ? site.site.title : "Cases, page \(number + 1)"
    var draft = PageDraft(
      path: Links.home(number), kind: "home", title: title,
      description: site.site.description ?? "Case reports on co-production and integration in public services.",
      template: "home")
    draft.values.text(.title, title)
    draft.values.text(.description, number == 0 ? site.site.description : nil)
    let turning = Pieces.turning("cases", at: number, of: Pages.count(shelf.count), page: Links.home)
    draft.values.markup(.cases, [cases(summaries, figures), turning].joined)
    draft.values.markup(.reading, number == 0 ? Self.reading : .empty)
    return site.page(draft)
  }

  private func cases(_ summaries: [CaseSummary], _ figures: [Figure]) -> Markup {
    Pieces.section("cases", "Cases") { out in
      guard !summaries.isEmpty else {
        out.element("p", text: "No case is published yet.")
        return withdrawn(to: &out)
      }
      out.element("ul", .class("cards")) { out in
        for summary in summaries { card(summary, to: &out) }
      }
      for figure in figures { out.append(block(figure)) }
      table(summaries, to: &out)
      withdrawn(to: &out)
    }
  }

  private func block(_ figure: Figure) -> Markup {
    FigureBlock(
      site: site, figure: figure, idPrefix: "site", file: Links.figure(figure.name), target: { $0 }
    ).markup
  }

  private func card(_ summary: CaseSummary, to out: inout MarkupWriter) {
    out.element("li", .class("card case-card")) { out in
      out.element("p", .class("kicker"), text: summary.setting)
      out.element("h3") {
        $0.element(
          "a", .href(Links.report(summary.id)), .lang(summary.language == "en" ? nil : summary.language),
          text: summary.title)
      }
      if !summary.lead.isEmpty {
        out.element("p", .lang(summary.language == "en" ? nil : summary.language), text: summary.lead)
      }
      out.append(summary.thumbnail)
      out.element("p", .class("meta"), text: summary.material)
    }
  }

  private func table(_ summaries: [CaseSummary], to out: inout MarkupWriter) {
    out.element("h3", text: "Side by side")
    Pieces.table(
      Pages.count(shelf.count) == 1 ? "All cases, in no order of merit" : "Cases, in no order of merit",
      header: ["Case", "Involvement as meant", "Involvement as practised", "Integration", "Sources", "Excerpts"],
      to: &out
    ) { out in
      for summary in summaries {
        out.element("tr") { out in
          out.element("th", .text("scope", "row")) {
            $0.element("a", .href(Links.report(summary.id)), text: summary.title)
          }
          let report = Links.report(summary.id)
          let involvement = summary.hasInvolvement ? report + "#power-dynamics" : nil
          out.element("td") { Pieces.link(summary.intended, to: involvement, out: &$0) }
          out.element("td") { Pieces.link(summary.actual, to: involvement, out: &$0) }
          out.element("td") {
            Pieces.link(summary.pattern, to: summary.hasIntegration ? report + "#integration" : nil, out: &$0)
          }
          out.element("td", text: String(summary.sources))
          out.element("td", text: String(summary.excerpts))
        }
      }
    }
    out.element("p", .class("table-note")) { out in
      out.text("The same as data: ")
      out.element("a", .href("data/cases.json"), text: "all cases as JSON")
      out.text(", ")
      out.element("a", .href("data/codings.csv"), text: "all codings that may be shown as CSV")
      out.text(".")
    }
    out.element(
      "p", .class("table-note"),
      text: "Cases are never ranked: they were not sampled alike, and a step on a scale has no unit.")
  }

  private func withdrawn(to out: inout MarkupWriter) {
    guard !tombstones.isEmpty else { return }
    out.element("p", .class("note")) { out in
      out.text("Withdrawn: ")
      for (index, stone) in tombstones.enumerated() {
        if index > 0 { out.text("; ") }
        out.element("a", .href(Links.report(stone.id)), text: stone.id)
        out.text(" (\(stone.date.iso))")
      }
      out.text(".")
    }
  }

  private static let reading = Pieces.section("reading", "How to read a report") { out in
    out.element(
      "p",
      text:
        "Each report rests on narratives: accounts by civil servants, notes by coordinators, interviews. Passages in them are coded, and from the codings the report says how far citizens are meant to be involved and how far they are, and how services hold together. Every such statement leads to the passages behind it."
    )
    out.element(
      "p",
      text:
        "The report says how much each statement rests on, and whether it would still hold if one source were left out. Where too little is known, it says so."
    )
    out.element("p") { out in
      out.text("What each code means stands in the ")
      out.element("a", .href("codebook/index.html"), text: "codebook")
      out.text(", and every rule and threshold on the page about the ")
      out.element("a", .href("method.html"), text: "method")
      out.text(".")
    }
  }
}
