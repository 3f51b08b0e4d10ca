import Figures
import Markup
import Outputs
import Words

/// A figure on a page: its drawings, its words, its data as a table, and its file.
struct FigureBlock: SlotWriter {
  let site: SiteFrame
  /// Path of the page it stands on.
  let path: String
  let figure: Figure
  /// Keeps the id of the figure itself apart, where it stands on a page twice.
  var blockPrefix = ""
  /// The only layout that is shown, on screens for which it is made; `nil` for both.
  var only: FigureLayout?
  /// Whether the page is made for paper, which has one layout and no way to unfold anything.
  var isForPaper = false
  /// Whether its own file stands for the drawing, which is then drawn on another page or told in the table.
  var isPicture = false
  /// Where the marks of the drawing can be followed, when a picture stands here.
  var followed: String?
  /// The same on a phone, where that is another place.
  var followedOnPhone: String?
  /// How much it rests on; `nil` where that stands elsewhere.
  var source: Message?
  /// Where the same figure stands with its table; `nil` where the table stands here.
  var fullFigure: String?
  /// The way from the page to the figure's own file; `nil` when it has none.
  let file: String?
  /// The way from the page to a picture of it that shows where SVG does not; `nil` where none was made.
  var png: String?
  /// Where it stands how to embed and to cite the figure; `nil` where that stands nowhere.
  var cite: String?
  /// Where a table's cell leads, by its anchor; `nil` for nowhere.
  let target: (String) -> String?

  func write(to out: inout MarkupWriter) { site.library.write(self, to: &out) }

  /// Path of the page that tells how figures are read, as seen from this one.
  private var guide: String { Links.relative(from: path, to: "method.html#" + FigureBlock.anchor(figure.kind)) }

  /// Where the method tells how a kind of figure is read.
  static func anchor(_ kind: FigureName) -> String { "figure-" + kind.rawValue }

  func isFilled(_ slot: FigureSlot) -> Bool {
    switch slot {
    case .only: only != nil
    case .note: !figure.note.isEmpty
    case .id, .title, .shown, .wide, .narrow, .foot: true
    }
  }

  func write(_ slot: FigureSlot, to out: inout MarkupWriter) {
    switch slot {
    case .id: out.text(blockPrefix + "figure-" + figure.name)
    case .title: out.text(figure.title)
    case .shown: out.text(figure.shown)
    case .note: out.text(figure.note)
    case .only: out.text(only?.rawValue ?? "")
    case .wide where isForPaper: out.append(figure.printed())
    case .narrow where isForPaper || isPicture: break
    case .wide where isPicture: picture(to: &out)
    case .wide: if only != .narrow { draw(.wide, isFirst: true, to: &out) }
    case .narrow: if only != .wide { draw(.narrow, isFirst: only == .narrow, to: &out) }
    case .foot: foot(to: &out)
    }
  }

  private var titleID: String { blockPrefix + "title-" + figure.name }
  private var described: String { blockPrefix + "said-" + figure.name }

  /// Title and description stand once on the page: the one in the first drawing, the other under it where it is told.
  private func draw(_ layout: FigureLayout, isFirst: Bool, to out: inout MarkupWriter) {
    out.append(
      figure.inline(
        layout: layout, title: isFirst ? .inside(id: titleID) : .elsewhere(id: titleID),
        description: isFirst && fullFigure != nil ? .inside(id: described) : .elsewhere(id: described)))
  }

  /// The figure's file; on a phone, the way to the drawing on the report takes its place.
  private func picture(to out: inout MarkupWriter) {
    let picture = figure.pictured(
      file: file ?? "", title: .inside(id: titleID), described: fullFigure == nil ? described : nil)
    out.element("div", .class("picture")) { $0.append(picture) }
  }

  /// Source, table, file, description, guide: in one line, the long parts folded.
  private func foot(to out: inout MarkupWriter) {
    if let source { out.element("span", say: source, in: site.words) }
    guard !isForPaper else { return }
    follow(to: &out)
    if let fullFigure {
      out.element("a", .href(fullFigure), text: site.say(.figureTableShort))
    } else {
      fold(.figureTableShort, to: &out, content: table)
    }
    if let file { out.element("a", .href(file), text: site.say(.figureSVG)) }
    if let png { out.element("a", .href(png), text: site.say(.figurePNG)) }
    if let fullFigure {
      out.element("a", .href(fullFigure), text: site.say(.figureDescribe))
    } else {
      // Beside what unfolds it and not within, where no program that reads a page out would find it for the drawing.
      fold(.figureDescribe, to: &out) { _ in }
      out.element("p", .id(described), text: figure.description)
    }
    out.element("a", .href(guide), text: site.say(.figureHowToRead))
    if let cite { out.element("a", .href(cite), text: site.say(.citeOrEmbed)) }
  }

  private func follow(to out: inout MarkupWriter) {
    guard let followed else { return }
    let words = site.say(.figureFollow)
    out.element("a", .class(followedOnPhone == nil ? "follow" : "follow only-wide"), .href(followed), text: words)
    if let followedOnPhone { out.element("a", .class("follow only-narrow"), .href(followedOnPhone), text: words) }
  }

  private func fold(_ name: Message, to out: inout MarkupWriter, content: (inout MarkupWriter) -> Void) {
    // So that who reads only the text does not read the words before it and its own first as one.
    out.raw("\n")
    out.element("details") { out in
      out.element("summary", say: name, in: site.words)
      content(&out)
    }
  }

  private func table(to out: inout MarkupWriter) {
    let pieces = Pieces(words: site.words)
    pieces.table(site.say(.figureData), of: titleID, header: figure.table.header, to: &out) { out in
      for row in figure.table.rows {
        out.element("tr") { out in
          for (index, cell) in row.enumerated() { write(cell, of: row, isHead: index == 0, to: &out) }
        }
      }
    }
  }

  /// A cell leads to its passages, unless the head of its row leads there already.
  private func write(_ cell: DataTable.Cell, of row: [DataTable.Cell], isHead: Bool, to out: inout MarkupWriter) {
    let isSaid = !isHead && cell.anchor == row.first?.anchor
    let target = isSaid ? nil : cell.anchor.flatMap(target)
    if isHead {
      out.element("th", .text("scope", "row")) { Pieces.link(cell.text, to: target, out: &$0) }
    } else {
      out.element("td") { Pieces.link(cell.text, to: target, out: &$0) }
    }
  }
}
