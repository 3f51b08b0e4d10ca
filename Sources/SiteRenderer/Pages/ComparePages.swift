import CaseModel
import Figures
import Markup

/// Cases by constructs, lens by lens: side by side, never ranked, no totals.
struct ComparePages {
  let site: SiteFrame
  let shelf: any CaseShelf

  /// None for a single case, which compares with nothing.
  var pages: [SharedPiece] {
    guard shelf.count > 1 else { return [] }
    let frame = site.print(of: ["compare", "figure"])
    return (0..<Pages.count(shelf.count)).map { number in
      let cases = shelf.page(number)
      return SharedPiece(
        path: Links.compare(number), print: shelf.print(of: cases, on: frame)
      ) { try page(number, try shelf.summaries(cases)).madeBytes }
    }
  }

  /// The first page's figure as a file of its own; further pages have theirs on the page alone.
  var files: [SharedPiece] {
    guard shelf.count > 1 else { return [] }
    let cases = shelf.page(0)
    return [
      SharedPiece(
        path: Links.figure("cases"), print: shelf.print(of: cases, on: site.barePrint)
      ) {
        let figure = Self.multiples(try shelf.summaries(cases), title: site.site.title)
        return figure?.standalone(pageLink: "../" + Links.compare(0)).bytes
      }
    ]
  }

  /// The cases that speak of involvement, each in a small panel; `nil` for fewer than two.
  static func multiples(_ summaries: [CaseSummary], title: String) -> Figure? {
    let cases = summaries.filter(\.hasInvolvement).map { summary in
      CaseMultiples.Case(
        title: summary.title, intended: summary.position.intended, actual: summary.position.actual,
        anchor: "../" + (summary.position.anchor ?? ""))
    }
    guard cases.count > 1 else { return nil }
    return CaseMultiples(subject: title, cases: cases).figure
  }

  private func page(_ index: Int, _ cases: [CaseSummary]) throws -> OutputFile {
    let lead =
      "What each framework says of the cases, framework by framework. Cases are in no order of merit: they were not sampled alike, and nothing is added up."
    let title = index == 0 ? "Cases side by side" : "Cases side by side, page \(index + 1)"
    var draft = PageDraft(
      path: Links.compare(index), kind: "compare", title: title, description: lead, template: "compare")
    draft.values.text(.title, title)
    draft.values.text(.lead, lead)
    draft.values.markup(
      .cases, [involvement(index, cases), integration(cases), opportunity(cases), coordination(cases)].joined)
    draft.values.markup(
      .links, Pieces.turning("cases", at: index, of: Pages.count(shelf.count), page: Links.compare))
    return site.page(draft)
  }

  private func involvement(_ index: Int, _ cases: [CaseSummary]) -> Markup {
    guard let figure = Self.multiples(cases, title: site.site.title) else { return .empty }
    return Pieces.section("involvement", "Involvement") { out in
      out.append(
        FigureBlock(
          site: site, figure: figure, idPrefix: "compare", file: index == 0 ? "../" + Links.figure(figure.name) : nil,
          target: { $0 }
        ).markup)
    }
  }

  private func integration(_ cases: [CaseSummary]) -> Markup {
    table("integration", "Integration", CaseConstructs.integrationHead, cases, part: "#integration", \.integration)
  }

  private func opportunity(_ cases: [CaseSummary]) -> Markup {
    table(
      "opportunity", "Opportunity space", CaseConstructs.opportunityHead, cases, part: "#opportunity", \.opportunity)
  }

  private func coordination(_ cases: [CaseSummary]) -> Markup {
    table(
      "coordination", "Coordinator conditions", CaseConstructs.coordinationHead, cases, part: "#coordination",
      \.coordination)
  }

  /// Every cell leads to the part of the report that it comes from, and so to the excerpts.
  private func table(
    _ id: StaticString, _ title: String, _ head: [String], _ cases: [CaseSummary], part: String,
    _ words: KeyPath<CaseConstructs, [String]>
  ) -> Markup {
    let rows = cases.filter { !$0.constructs[keyPath: words].isEmpty }
    guard !rows.isEmpty else { return .empty }
    return Pieces.section(id, title) { out in
      Pieces.table("\(title), case by case", header: ["Case"] + head, to: &out) { out in
        for row in rows { self.row(row, part: part, row.constructs[keyPath: words], to: &out) }
      }
    }
  }

  private func row(_ summary: CaseSummary, part: String, _ words: [String], to out: inout MarkupWriter) {
    let report = Links.relative(from: Links.compare(0), to: Links.report(summary.id))
    out.element("tr") { out in
      out.element("th", .text("scope", "row")) { Pieces.link(summary.title, to: report, out: &$0) }
      for word in words { out.element("td") { Pieces.link(word, to: report + part, out: &$0) } }
    }
  }
}
