import CaseModel
import Markup

extension ReportWriter {
  /// Excerpts that several lenses use. Lenses are computed apart and never added. (Model §2.14)
  func overlapTable(to out: inout MarkupWriter) {
    let shared = value.excerpts.compactMap { excerpt -> (Excerpt, [String])? in
      let lenses = Set(analysis.codings[excerpt.id, default: []].compactMap { site.codebook[$0.code]?.family.lens })
        .subtracting(["own"])
      return lenses.count > 1 ? (excerpt, lenses.sorted()) : nil
    }
    guard !shared.isEmpty else { return }
    out.element("h3", text: "Excerpts that more than one lens uses")
    out.element(
      "p", text: "The lenses share these excerpts. They are computed apart, and their results are never added.")
    Pieces.table("Excerpts in several lenses", header: ["Excerpt", "Lenses", "Words"], to: &out) { out in
      for (excerpt, lenses) in shared {
        out.element("tr") { out in
          out.element("th", .text("scope", "row")) {
            $0.element(
              "a", .href("#" + Fragment.excerpt(excerpt.id)),
              text: "\(sourceName(excerpt.id.source)), \(excerpt.id.anchor)")
          }
          out.element("td", text: Say.list(lenses))
          out.element("td") { ExcerptWriter(report: self).inline(excerpt.id, to: &$0) }
        }
      }
    }
  }
}
