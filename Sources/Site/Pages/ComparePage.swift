import CaseModel
import Figures
import Markup
import Outputs
import Words

/// A page that sets cases side by side.
struct ComparePage: SlotWriter {
  let site: SiteFrame
  /// Number of the page, from 0.
  let number: Int
  let count: Int
  let cases: [CaseSummary]

  private var pieces: Pieces { Pieces(words: site.words) }

  private var title: String {
    let title = site.say(.compareTitle)
    return number == 0 ? title : site.say(.onPage(title, number: number + 1))
  }

  var page: OutputFile {
    site.page(
      PageHead(path: Links.compare(number), kind: .compare, title: title, description: site.say(.compareLead)), self)
  }

  func isFilled(_ slot: CompareSlot) -> Bool { slot != .links || count > 1 }

  func write(_ slot: CompareSlot, to out: inout MarkupWriter) {
    switch slot {
    case .title: out.text(title)
    case .lead: out.say(.compareLead, in: site.words)
    case .cases:
      IncomparableCases(site: site, summaries: cases).write(to: &out)
      involvement(to: &out)
      integration(to: &out)
      opportunity(to: &out)
      coordination(to: &out)
    case .links: pieces.turning(.previousCases, .nextCases, at: number, of: count, to: &out, page: Links.compare)
    }
  }

  private func involvement(to out: inout MarkupWriter) {
    guard let figure = SiteFigures.multiples(cases, title: site.site.title, words: site.words) else { return }
    pieces.section("involvement", .compareInvolvement, to: &out) { out in
      FigureBlock(
        site: site, path: Links.compare(number), figure: figure,
        file: number == 0 ? "../" + Links.figure(figure.name) : nil,
        target: { $0 }
      ).write(to: &out)
    }
  }

  private func integration(to out: inout MarkupWriter) {
    let head = IntegrationType.allCases.map { Message.wordAtStart($0.term) } + [.comparePattern]
    table(.integration, head, to: &out) { summary in
      guard !summary.constructs.integration.isEmpty else { return [] }
      return summary.constructs.integration.map(Message.integrationState) + [.integrationPattern(summary.pattern)]
    }
  }

  private func opportunity(to out: inout MarkupWriter) {
    let head = OpportunityDeclaration.Component.allCases.map(Message.componentTitle) + [.compareSpace]
    table(.opportunity, head, to: &out) { summary in
      guard !summary.constructs.components.isEmpty else { return [] }
      return summary.constructs.components.map(Message.componentState) + [.whySpace(summary.constructs.space)]
    }
  }

  private func coordination(to out: inout MarkupWriter) {
    table(.coordination, [.compareConditionsMet, .compareConditionsSpokenOf], to: &out) { summary in
      summary.constructs.conditions.map { [.ofFourteen($0.met), .ofFourteen($0.spokenOf)] } ?? []
    }
  }

  /// Every cell leads to the page of the lens that it comes from, and so to the excerpts.
  private func table(
    _ sheet: CaseSheet, _ head: [Message], to out: inout MarkupWriter, cells: (CaseSummary) -> [Message]
  ) {
    let rows = cases.map { (summary: $0, cells: cells($0)) }.filter { !$0.cells.isEmpty }
    guard !rows.isEmpty else { return }
    pieces.section(sheet.rawValue, sheet.question, to: &out) { out in
      pieces.table(.caseByCase(site.say(sheet.title)), header: [.caseHead] + head, to: &out) { out in
        for row in rows { self.row(row.summary, sheet, row.cells, to: &out) }
      }
    }
  }

  private func row(_ summary: CaseSummary, _ sheet: CaseSheet, _ cells: [Message], to out: inout MarkupWriter) {
    let report = Links.relative(from: Links.compare(0), to: Links.report(summary.id))
    out.element("tr") { out in
      out.element("th", .text("scope", "row")) { Pieces.link(summary.title, to: report, out: &$0) }
      for cell in cells {
        out.element("td") {
          Pieces.link(site.say(cell), to: sheet.path(in: summary.id, from: Links.compare(0)), out: &$0)
        }
      }
    }
  }
}
