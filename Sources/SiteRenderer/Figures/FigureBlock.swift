import Figures
import Markup

/// A figure on a page: its drawings, its words, its data as a table, and its file.
struct FigureBlock {
  let site: SiteFrame
  let figure: Figure
  /// Keeps ids apart from those of other figures on the page.
  let idPrefix: String
  /// The way from the page to the figure's own file; `nil` when it has none.
  let file: String?
  /// Where a table's cell leads, by its anchor; `nil` for nowhere.
  let target: (String) -> String?

  var markup: Markup {
    var values = PageValues()
    values.text(.id, "figure-" + figure.name)
    values.text(.title, figure.title)
    values.text(.description, figure.description)
    values.text(.caption, figure.caption)
    values.markup(.wide, figure.inline(idPrefix: idPrefix, layout: .wide))
    values.markup(.narrow, figure.inline(idPrefix: idPrefix, layout: .narrow))
    values.markup(.table, .build(table))
    values.markup(
      .links,
      .build { out in
        if let file { out.element("a", .href(file), text: "This figure as an SVG file") }
      })
    return site.library.render("figure", values)
  }

  private func table(to out: inout MarkupWriter) {
    Pieces.table("Data of the figure: \(figure.title)", header: figure.table.header, to: &out) { out in
      for row in figure.table.rows {
        out.element("tr") { out in
          for (index, cell) in row.enumerated() { write(cell, isHead: index == 0, to: &out) }
        }
      }
    }
  }

  private func write(_ cell: DataTable.Cell, isHead: Bool, to out: inout MarkupWriter) {
    let target = cell.anchor.flatMap(target)
    if isHead {
      out.element("th", .text("scope", "row")) { Pieces.link(cell.text, to: target, out: &$0) }
    } else {
      out.element("td") { Pieces.link(cell.text, to: target, out: &$0) }
    }
  }
}
