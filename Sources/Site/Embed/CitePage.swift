import Analysis
import CaseModel
import Markup
import Outputs
import References
import Words

/// The page that tells how to cite a case and what is in it, and how to embed it. It is one for all figures, so that
/// the pages on which they stand stay short.
final class CitePage: SlotWriter {
  private let writer: CaseWriter

  /// Its file.
  static let file = "cite.html"

  /// Where it tells of an embed.
  static func place(_ embed: String) -> String { "embed-" + embed }

  init(_ report: CaseReport) { writer = CaseWriter(report, .data, path: report.path(Self.file)) }

  private var report: CaseReport { writer.report }
  private var site: SiteFrame { writer.site }
  private var value: Case { writer.value }

  /// The finished page.
  var page: OutputFile {
    site.page(
      PageHead(
        path: writer.path, kind: .sheet, title: site.say(.narrativeTitle(site.say(.citePage), of: value.title)),
        description: site.say(.sheetDescription(.citePageHolds, of: value.title)), license: value.license), self)
  }

  func isFilled(_ slot: CasePageSlot) -> Bool {
    switch slot {
    case .navigation, .breadcrumb, .title, .body, .lead: true
    case .lang, .turning: false
    }
  }

  func write(_ slot: CasePageSlot, to out: inout MarkupWriter) {
    switch slot {
    case .navigation: CaseNavigation(report: report, path: writer.path).write(to: &out)
    case .breadcrumb: writer.breadcrumb(to: &out)
    case .title: out.say(.citePage, in: site.words)
    case .lead: out.say(.sheetLead(.citePageHolds), in: site.words)
    case .body: body(to: &out)
    case .lang, .turning: break
    }
  }

  private func body(to out: inout MarkupWriter) {
    writer.pieces.section("cite", .dataCite, to: &out, content: citation)
    writer.pieces.section("embed", .citeEmbed, to: &out, content: embeds)
  }

  private func citation(to out: inout MarkupWriter) {
    let work = CaseWork(report: report).reference
    out.element("p", .class("citation-line")) { StyledWriter.write(site.bibliography.entry(of: work), to: &$0) }
    out.element("p") { out in
      for (place, format) in Self.formats(of: report).enumerated() {
        if place > 0 { out.text(" · ") }
        out.element("a", .href(format.file), text: format.name)
      }
    }
    guard let excerpt = value.excerpts.lazy.compactMap({ self.writer.analysis.address(of: $0.id) }).first else {
      return writer.paragraph(.citeParts, to: &out)
    }
    out.element("p") { out in
      out.say(.citePassage(whole(excerpt)), in: site.words) { _, out, inner in
        out.element("a", .href(excerpt)) { inner(&$0) }
      }
    }
  }

  /// Formats in which the case is there to be cited.
  static func formats(of report: CaseReport) -> [(name: String, file: String)] {
    let all = [
      ("BibTeX", "citation.bib"), ("RIS", "citation.ris"), ("CSL-JSON", "citation.csl.json"),
      ("CITATION.cff", "CITATION.cff"), ("DataCite", "datacite.json"),
    ]
    let hasYear = report.value.published != nil || report.value.modified != nil
    return hasYear ? all : all.dropLast()
  }

  private func embeds(to out: inout MarkupWriter) {
    let base = site.site.baseURL
    writer.paragraph(base.map { .citeHowToEmbed($0 + AssetKind.loader) } ?? .citeNoAddress, to: &out)
    guard let base else { return list(to: &out) }
    for embed in report.embeds {
      let answer = OEmbed(report: report, embed: embed, base: base)
      out.element("details") { out in
        out.element("summary", .lang(language(of: embed)), text: embed.title)
        // Browsers open what the address names.
        out.element("pre", .id(Self.place(embed.name)), .text("tabindex", "0")) {
          $0.element("code", text: answer.snippet)
        }
        out.element("p") { $0.element("a", .href(embed.file), text: site.say(.citeEmbedLooks)) }
      }
    }
  }

  /// What can be embedded, where there is nothing to copy yet.
  private func list(to out: inout MarkupWriter) {
    out.element("ul") { out in
      for embed in report.embeds {
        out.element("li", .id(Self.place(embed.name)), .lang(language(of: embed))) {
          $0.element("a", .href(embed.file), text: embed.title)
        }
      }
    }
  }

  /// Figures are titled by the program, the rest by the authors.
  private func language(of embed: Embed) -> String? {
    if case .figure = embed.subject { nil } else { site.foreign(value.language) }
  }

  private func whole(_ place: String) -> String { (site.site.baseURL ?? "") + report.path(place) }
}
