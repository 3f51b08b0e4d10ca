import Figures
import Markup
import Words

/// A figure on a page: its drawings, its words, its data as a table, and its file.
struct FigureBlock: SlotWriter {
  let site: SiteFrame
  let figure: Figure
  /// Keeps ids apart from those of other figures on the page.
  let idPrefix: String
  /// The way from the page to the figure's own file; `nil` when it has none.
  let file: String?
  /// Where a table's cell leads, by its anchor; `nil` for nowhere.
  let target: (String) -> String?

  func write(to out: inout MarkupWriter) { site.library.write(self, to: &out) }

  func isFilled(_ slot: FigureSlot) -> Bool { slot != .links || file != nil }

  func write(_ slot: FigureSlot, to out: inout MarkupWriter) {
    switch slot {
    case .id: out.text("figure-" + figure.name)
    case .title: out.text(figure.title)
    case .description: out.text(figure.description)
    case .caption: out.text(figure.caption)
    case .wide: out.append(figure.inline(idPrefix: idPrefix, layout: .wide))
    case .narrow: out.append(figure.inline(idPrefix: idPrefix, layout: .narrow))
    case .tableLabel: out.say(.figureTable, in: site.words)
    case .table: table(to: &out)
    case .links: if let file { out.element("a", .href(file), text: site.say(.figureFile)) }
    }
  }

  private func table(to out: inout MarkupWriter) {
    let pieces = Pieces(words: site.words)
    pieces.table(site.say(.figureData(figure.title)), header: figure.table.header, to: &out) { out in
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
