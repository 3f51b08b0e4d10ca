import CaseModel
import LensKit
import Markup

extension ReportWriter {
  /// Excerpts that several lenses use. Lenses are computed apart and never added. (Model §2.14)
  func overlapTable(to out: inout MarkupWriter) {
    let shared = analysis.coded.overlaps()
    guard !shared.isEmpty else { return }
    out.element("h3", text: "Excerpts that more than one lens uses")
    out.element(
      "p", text: "The lenses share these excerpts. They are computed apart, and their results are never added.")
    Pieces.table("Excerpts in several lenses", header: ["Excerpt", "Lenses", "Words"], to: &out) { out in
      for overlap in shared {
        out.element("tr") { out in
          out.element("th", .text("scope", "row")) {
            $0.element(
              "a", .href("#" + Fragment.excerpt(overlap.excerpt)),
              text: "\(sourceName(overlap.excerpt.source)), \(overlap.excerpt.anchor)")
          }
          out.element("td", text: Say.list(overlap.uses.map(\.lens)))
          out.element("td") { ExcerptWriter(report: self).inline(overlap.excerpt, to: &$0) }
        }
      }
    }
  }
}
