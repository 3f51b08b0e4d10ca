import CaseModel
import Figures
import Markup

/// Cases by constructs, lens by lens: side by side, never ranked, no totals.
struct ComparePages {
  let site: SiteFrame
  let summaries: [CaseSummary]

  /// Cases on one page.
  static let most = 200

  /// None for a single case, which compares with nothing.
  var pages: [OutputFile] {
    guard summaries.count > 1 else { return [] }
    return chunks.indices.map(page)
  }

  private var chunks: [ArraySlice<CaseSummary>] {
    stride(from: 0, to: summaries.count, by: Self.most).map { summaries[$0..<min($0 + Self.most, summaries.count)] }
  }

  /// The first page's figure as a file of its own; further pages have theirs on the page alone.
  var files: [OutputFile] {
    guard summaries.count > 1, let figure = Self.multiples(chunks[0], title: site.site.title) else { return [] }
    let svg = figure.standalone(pageLink: "../" + Links.compare(0))
    return [OutputFile(path: Links.figure(figure.name), bytes: svg.bytes)]
  }

  /// The cases that speak of involvement, each in a small panel; `nil` for fewer than two.
  static func multiples(_ summaries: ArraySlice<CaseSummary>, title: String) -> Figure? {
    let cases = summaries.filter(\.hasInvolvement).map { summary in
      CaseMultiples.Case(
        title: summary.title, intended: summary.position.intended, actual: summary.position.actual,
        anchor: "../" + (summary.position.anchor ?? ""))
    }
    guard cases.count > 1 else { return nil }
    return CaseMultiples(subject: title, cases: cases).figure
  }

  private func page(_ index: Int) -> OutputFile {
    let lead =
      "What each framework says of the cases, framework by framework. Cases are in no order of merit: they were not sampled alike, and nothing is added up."
    let title = index == 0 ? "Cases side by side" : "Cases side by side, page \(index + 1)"
    var draft = PageDraft(
      path: Links.compare(index), kind: "compare", title: title, description: lead, template: "compare")
    draft.values.text(.title, title)
    draft.values.text(.lead, lead)
    draft.values.markup(
      .cases, [involvement(index), integration(index), opportunity(index), coordination(index)].joined)
    draft.values.markup(.links, turning(index))
    return site.page(draft)
  }

  private func involvement(_ index: Int) -> Markup {
    guard let figure = Self.multiples(chunks[index], title: site.site.title) else { return .empty }
    return Pieces.section("involvement", "Involvement") { out in
      out.append(
        FigureBlock(
          site: site, figure: figure, idPrefix: "compare", file: index == 0 ? "../" + Links.figure(figure.name) : nil,
          target: { $0 }
        ).markup)
    }
  }

  private func integration(_ index: Int) -> Markup {
    table("integration", "Integration", CaseConstructs.integrationHead, index, part: "#integration", \.integration)
  }

  private func opportunity(_ index: Int) -> Markup {
    table(
      "opportunity", "Opportunity space", CaseConstructs.opportunityHead, index, part: "#opportunity", \.opportunity)
  }

  private func coordination(_ index: Int) -> Markup {
    table(
      "coordination", "Coordinator conditions", CaseConstructs.coordinationHead, index, part: "#coordination",
      \.coordination)
  }

  /// Every cell leads to the part of the report that it comes from, and so to the excerpts.
  private func table(
    _ id: StaticString, _ title: String, _ head: [String], _ index: Int, part: String,
    _ words: KeyPath<CaseConstructs, [String]>
  ) -> Markup {
    let rows = chunks[index].filter { !$0.constructs[keyPath: words].isEmpty }
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

  private func turning(_ index: Int) -> Markup {
    .build { out in
      guard chunks.count > 1 else { return }
      out.element("nav", .class("pager"), .text("aria-label", "Pages")) { out in
        for (label, other) in [("Previous cases", index - 1), ("Next cases", index + 1)]
        where chunks.indices.contains(other) {
          out.element("a", .href(Links.relative(from: Links.compare(index), to: Links.compare(other))), text: label)
          out.text(" ")
        }
      }
    }
  }
}
