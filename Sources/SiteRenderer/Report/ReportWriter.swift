import CaseModel
import Figures
import LensKit
import Markup

/// What the parts of one report share.
struct ReportWriter {
  let site: SiteFrame
  let analysis: CaseAnalysis
  /// Path of the report from the site's root.
  let path: String
  let figures: [Figure]
  /// How each result came about.
  let explanations: [Explanation]

  init(site: SiteFrame, analysis: CaseAnalysis) {
    self.site = site
    self.analysis = analysis
    path = Links.report(analysis.value.id)
    figures = CaseFigures.all(analysis)
    explanations = analysis.explanations
  }

  var value: Case { analysis.value }
  var claims: ClaimIndex { analysis.claims }

  func link(_ target: String) -> String { Links.relative(from: path, to: target) }

  /// A figure with its words, its table and its file; empty when the case has no such figure.
  func figure(_ name: String) -> Markup {
    guard let figure = figures.first(where: { $0.name == name }) else { return .empty }
    var values = PageValues()
    values.text(.id, "figure-" + figure.name)
    values.text(.title, figure.title)
    values.text(.description, figure.description)
    values.text(.caption, figure.caption)
    values.markup(.wide, figure.inline(idPrefix: value.id, layout: .wide))
    values.markup(.narrow, figure.inline(idPrefix: value.id, layout: .narrow))
    values.markup(.table, .build { dataTable(figure, to: &$0) })
    values.markup(
      .links,
      .build { out in
        out.element("a", .href(link(Links.figure(figure.name, in: value.id))), text: "This figure as an SVG file")
      })
    return .rendered(site.library.render("figure", values))
  }

  private func dataTable(_ figure: Figure, to out: inout MarkupWriter) {
    Pieces.table("Data of the figure: \(figure.title)", header: figure.table.header, to: &out) { out in
      for row in figure.table.rows {
        out.element("tr") { out in
          for (index, cell) in row.enumerated() {
            let target = cell.anchor.flatMap { claims.link($0) }
            if index == 0 {
              out.element("th", .text("scope", "row")) { Pieces.link(cell.text, to: target, out: &$0) }
            } else {
              out.element("td") { Pieces.link(cell.text, to: target, out: &$0) }
            }
          }
        }
      }
    }
  }

  /// A value whose excerpts are one step away, when any may be named.
  func claimLink(_ text: String, _ fragment: String, to out: inout MarkupWriter) {
    Pieces.link(text, to: claims.link(fragment), out: &out)
  }

  /// How much a result rests on, in a badge beside it.
  func badge(_ text: String, kind: String, to out: inout MarkupWriter) {
    out.text(" ")
    out.element("span", .class("badge badge-\(kind)"), text: text)
  }

  func stabilityBadge(_ stability: Stability?, to out: inout MarkupWriter) {
    guard let stability else { return }
    badge(Labels.stability(stability, naming: sourceName), kind: stability.state.rawValue, to: &out)
  }

  func sourceName(_ id: String) -> String { id == Source.unnamedLabel ? id : analysis.sourceName(id) }
}
