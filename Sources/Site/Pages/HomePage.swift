import CaseModel
import Figures
import Markup
import Outputs
import Words

/// The front page, or a page that goes on with its list.
struct HomePage: SlotWriter {
  let site: SiteFrame
  /// Number of the page, from 0.
  let number: Int
  let count: Int
  let summaries: [CaseSummary]
  let figures: [Figure]
  let tombstones: [Tombstone]
  /// Whether a case has a date, so that the site may have a feed.
  let hasDates: Bool

  private var pieces: Pieces { Pieces(words: site.words) }
  private var title: String { number == 0 ? site.site.title : site.say(.casesOnPage(number + 1)) }

  var page: OutputFile {
    site.page(
      PageHead(
        path: Links.home(number), kind: .home, title: title,
        description: site.site.description ?? site.say(.siteDescription),
        metadata: hasDates ? Markup.build { FeedKind.link(in: site.site, to: &$0) } : nil), self)
  }

  func isFilled(_ slot: HomeSlot) -> Bool {
    switch slot {
    case .title, .cases: true
    case .description: number == 0 && site.site.description != nil
    case .reading: number == 0
    }
  }

  func write(_ slot: HomeSlot, to out: inout MarkupWriter) {
    switch slot {
    case .title: out.text(title)
    case .description: if number == 0 { out.text(site.site.description ?? "") }
    case .cases:
      pieces.section("cases", .cases, to: &out, content: cases)
      pieces.turning(.previousCases, .nextCases, at: number, of: count, to: &out, page: Links.home)
    case .reading: if number == 0 { reading(to: &out) }
    }
  }

  private func cases(to out: inout MarkupWriter) {
    if summaries.isEmpty {
      out.element("p", text: site.say(.noCase))
    } else {
      out.element("ul", .class("cards")) { out in
        for summary in summaries { CaseCard(site: site, summary: summary).write(to: &out) }
      }
      for figure in figures { block(figure, to: &out) }
      CaseTable(site: site, isWhole: count == 1, summaries: summaries).write(to: &out)
    }
    guard !tombstones.isEmpty else { return }
    WithdrawnList(words: site.words, stones: tombstones.map { ($0, Links.report($0.id)) }).write(to: &out)
  }

  private func block(_ figure: Figure, to out: inout MarkupWriter) {
    FigureBlock(
      site: site, path: Links.home(number), figure: figure, file: Links.figure(figure.name),
      target: { $0 }
    ).write(to: &out)
  }

  private func reading(to out: inout MarkupWriter) {
    pieces.section("reading", .howToRead, to: &out) { out in
      out.element("p", text: site.say(.howToReadMaterial))
      out.element("p", text: site.say(.howToReadStrength))
      out.element("p") { out in
        out.say(.howToReadMethod, in: site.words) { part, out, inner in
          out.element("a", .href(part == .link ? "codebook/index.html" : "method.html"), content: inner)
        }
      }
    }
  }
}
