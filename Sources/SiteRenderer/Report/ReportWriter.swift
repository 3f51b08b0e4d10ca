import CaseModel
import Figures
import LensKit
import Markup

/// What the parts of one report share.
///
/// A class of constants, like the analysis in it: what writes a part holds the report and does not copy it.
final class ReportWriter {
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
    figures = CaseFigures.all(analysis, codebook: site.codebook)
    explanations = analysis.explanations
  }

  var value: Case { analysis.value }
  var claims: ClaimIndex { analysis.claims }

  func link(_ target: String) -> String { Links.relative(from: path, to: target) }

  /// A figure with its words, its table and its file; empty when the case has no such figure.
  func figure(_ name: String) -> Markup {
    figures.first { $0.name == name }.map(block) ?? .empty
  }

  /// Figures of a kind that may come in several, in order: the one of that name, and those that begin with it.
  func figures(of kind: String) -> Markup {
    let found = figures.filter { $0.name == kind || $0.name.hasPrefix(kind + "-") }
    return .build { out in for figure in found { out.append(block(figure)) } }
  }

  func block(_ figure: Figure) -> Markup {
    FigureBlock(
      site: site, figure: figure, idPrefix: value.id, file: link(Links.figure(figure.name, in: value.id)),
      target: { "#" + $0 }
    ).markup
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

  func sourceName(_ id: String) -> String { analysis.sourceName(id) }
}
