import CaseModel
import Figures
import Markup
import Outputs
import Words

/// A page that other sites show in a frame: a figure, a finding or a card, where it is from, and nothing around it.
struct EmbedPage {
  let report: CaseReport
  let embed: Embed
  /// Writes parts of the report without links, since a link would open within the frame.
  private let writer: CaseWriter

  init(_ report: CaseReport, _ embed: Embed) {
    (self.report, self.embed) = (report, embed)
    writer = CaseWriter(report, .report, path: report.path(embed.file), linksClaims: false)
  }

  private var site: SiteFrame { report.site }
  private var value: Case { report.value }
  private var language: String? { site.foreign(value.language) }
  private func link(_ target: String) -> String { Links.relative(from: writer.path, to: target) }

  /// The page.
  var bytes: [UInt8] {
    Markup.build { out in
      out.raw("<!doctype html>\n")
      out.element("html", .text("lang", site.words.language)) { out in
        out.element("head", content: head)
        out.element("body") { out in
          // The address chooses the colours by one of these names, so that no script is needed.
          out.element("div", .id("dark")) { out in out.element("main", .id("light"), content: body) }
        }
      }
      out.raw("\n")
    }.bytes
  }

  private func head(to out: inout MarkupWriter) {
    out.void("meta", .text("charset", "utf-8"))
    out.void("meta", .text("name", "viewport"), .text("content", "width=device-width, initial-scale=1"))
    // Nothing is fetched from elsewhere; the one script tells the height.
    out.raw(
      """
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; \
      script-src 'self'; base-uri 'none'; form-action 'none'">
      """)
    out.void("meta", .text("name", "referrer"), .text("content", "no-referrer"))
    out.void("meta", .text("name", "robots"), .text("content", "noindex"))
    out.element(
      "title", text: embed.title == value.title ? value.title : site.say(.narrativeTitle(embed.title, of: value.title)))
    if let base = site.site.baseURL {
      out.void("link", .text("rel", "canonical"), .href(base + report.path(embed.place)))
      out.void(
        "link", .text("rel", "alternate"), .text("type", OEmbed.type), .href(base + report.path(embed.oEmbed)))
    }
    out.void("link", .text("rel", "stylesheet"), .href(link(site.embedStylesheet.path)))
    out.element("script", .text("defer", ""), .text("src", link(site.embedScript.path))) { _ in }
  }

  private func body(to out: inout MarkupWriter) {
    switch embed.subject {
    case .card: card(to: &out)
    case .figure(let figure): self.figure(figure, to: &out)
    case .finding(let finding, let number): self.finding(finding, number, to: &out)
    }
    source(to: &out)
  }

  private func card(to out: inout MarkupWriter) {
    out.element("h1", .lang(language), text: value.title)
    let lens = report.analysis.appliedLenses.first
    let figure = lens.flatMap(writer.firstFigure)
    out.element("div", .class("card")) { out in
      out.element("div") { out in
        writer.headline(to: &out)
        if let lens { writer.rows(of: lens, to: &out) } else { writer.paragraph(writer.nothingApplied, to: &out) }
      }
      if let figure { out.element("div", .class("picture")) { $0.append(figure.embedded()) } }
    }
  }

  /// The figure's words and the drawing of its file, which says them too.
  private func figure(_ figure: Figure, to out: inout MarkupWriter) {
    let hasNarrow = hasDrawingForPhones(figure)
    out.element("h1", .id("says"), text: figure.title)
    out.element("p", text: figure.shown)
    if !figure.note.isEmpty { out.element("p", .class("note"), text: figure.note) }
    out.element(
      "div", .class(hasNarrow ? "picture has-narrow" : "picture"), .text("role", hasNarrow ? nil : "region"),
      .text("aria-labelledby", hasNarrow ? nil : "says"), .text("tabindex", hasNarrow ? nil : "0")
    ) { out in
      if hasNarrow { out.append(figure.embedded()) }
      out.append(
        figure.pictured(file: "../figures/\(figure.name).svg", title: .elsewhere(id: "says"), described: "said"))
    }
    out.element("details") { $0.element("summary", text: site.say(.figureDescribe)) }
    out.element("p", .id("said"), text: figure.description)
  }

  /// Whether the figure has its drawing for phones here. Of all figures that would double what they take, so of most
  /// the picture can be moved on narrow screens; the first one of involvement is drawn small on the card.
  private func hasDrawingForPhones(_ figure: Figure) -> Bool {
    figure.kind == .powerDynamicsStrips || figure.kind == .integrationTriad
  }

  private func finding(_ finding: AuthorFinding, _ number: Int, to out: inout MarkupWriter) {
    out.element("h1", .lang(language), text: site.say(.findingNumbered(number, finding.says)))
    if !finding.because.isEmpty {
      out.element("p", .lang(language), text: site.plainText(finding.because))
    }
    if let confidence = finding.confidence {
      out.element("p", .class("meta")) { out in
        out.element("span", .class("badge"), text: site.say(.confidenceIs(confidence.level)))
        out.text(" ")
        out.element("span", .lang(language), text: site.say(.sentence(confidence.because)))
      }
    }
  }

  /// Where it is from, under which licence, and the way to its place in the report.
  private func source(to out: inout MarkupWriter) {
    out.element("p", .class("source")) { out in
      out.say(.embedSource(value.title), in: site.words) { _, out, inner in
        out.element(
          "a", .href(embed.place.isEmpty ? "../" : "../" + embed.place), .text("target", "_blank"),
          .text("rel", "noopener"), .lang(language), content: inner)
      }
      let names = value.authors.map(\.name)
      if !names.isEmpty { out.text(" " + site.say(.sentence(site.say(.authors(names))))) }
      if let license = value.license ?? site.site.license {
        out.text(" ")
        out.say(.licence(license), in: site.words) { _, out, inner in
          if let address = LicenseText.address(license) {
            out.element(
              "a", .href(address), .text("target", "_blank"), .text("rel", "license noopener"), content: inner)
          } else {
            inner(&out)
          }
        }
      }
    }
  }
}
