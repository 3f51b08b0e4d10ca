/// A matrix of signs on a phone: under every row's words, each sign with what it means and where; of one column, beside
/// them.
struct SignMatrixNarrowLayout {
  let matrix: SignMatrix
  private let size = 13.0
  private let width = 340.0
  private let margin = 8.0

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    guard !matrix.rows.isEmpty else { return empty(drawing) }
    var y = 8.0
    for group in matrix.groups { y = draw(group, into: &drawing, from: y) }
    drawing.height = y + 8
    return drawing
  }

  private func empty(_ drawing: Drawing) -> Drawing {
    var drawing = drawing
    let style = Label(text: "", at: Point(margin, 24), size: size, tone: .muted)
    drawing.height = 20 + drawing.add(TextBlock(matrix.emptiness, width: width - 16, style: style))
    return drawing
  }

  private func draw(_ group: SignMatrix.Group, into drawing: inout Drawing, from top: Double) -> Double {
    var y = top
    if !group.title.isEmpty {
      drawing.add(.line(Point(margin, y), Point(width - margin, y), .line(.muted, 1)))
      drawing.add(Label(text: group.title, at: Point(margin, y + 20), size: size, tone: .muted, bold: true))
      y += 28
    }
    for row in group.rows { y = draw(row, into: &drawing, from: y) }
    return y
  }

  private func draw(_ row: SignMatrix.Row, into drawing: inout Drawing, from top: Double) -> Double {
    drawing.add(.line(Point(margin, top), Point(width - margin, top), .line(.rule, 0.75)))
    var y = top + 19
    let indent = row.mark.isEmpty ? 0.0 : 32
    if !row.mark.isEmpty {
      drawing.add(Label(text: row.mark, at: Point(margin, y), size: size, tone: .muted, bold: true))
    }
    var style = Label(text: "", at: Point(margin + indent, y), size: size, bold: true)
    let room = (isBeside(row) ? signsStart - 8 : width - margin) - margin - indent
    y += drawing.add(TextBlock(row.label, width: room, style: style))
    style.bold = false
    if isBeside(row) {
      drawLines(of: row, left: signsStart, into: &drawing, from: top + 2)
      return max(y - 10, top + 28)
    }
    if !row.note.isEmpty {
      var note = style
      (note.at.y, note.tone) = (y, .muted)
      y += drawing.add(TextBlock(row.note, width: width - 16 - indent, style: note))
    }
    return drawLines(of: row, left: margin + indent, into: &drawing, from: y - 12) + 6
  }

  /// A row of one sign, whose words are few, would leave the right half of the drawing empty under its own words.
  private func isBeside(_ row: SignMatrix.Row) -> Bool {
    matrix.columns.count == 1 && row.note.isEmpty && signsStart > width / 2
  }

  /// Where signs begin that stand beside the words of their rows.
  private var signsStart: Double {
    let words = matrix.key.map { TextMetrics.width($0.words, size: size, bold: false) }.max() ?? 0
    return width - margin - 24 - words.rounded(.up) - 2
  }

  @discardableResult private func drawLines(
    of row: SignMatrix.Row, left: Double, into drawing: inout Drawing, from top: Double
  ) -> Double {
    var y = top
    for line in matrix.lines(of: row) {
      let style = Label(
        text: "", at: Point(left + 24, y + 17), size: size, tone: line.sign == .stroke ? .muted : .ink)
      let block = TextBlock(line.text, width: width - margin - left - 24, style: style)
      let height = max(24, block.height + 8)
      let hit = Rect(x: left - 2, y: y, width: width - margin - left + 2, height: height)
      drawing.add(EvidenceMark(line.name, anchor: line.anchor, hit: hit)) { drawing in
        line.sign.draw(into: &drawing, at: Point(left + 8, y + 12.5), radius: 7.5)
        drawing.add(block)
      }
      y += height
    }
    return y
  }
}
