import Words

/// A matrix of signs on a wide page: labels at the left, a column each, and blocks beneath one another when the columns
/// are too many for one.
struct SignMatrixWideLayout {
  let matrix: SignMatrix
  private let size = 15.0
  private let width = 880.0
  private let margin = 8.0
  private let mostColumns = 18

  /// The columns of one block, and the room they have.
  private struct Block {
    let range: Range<Int>
    let labelWidth: Double
    let cellWidth: Double
    let hasWords: Bool

    func middle(_ index: Int) -> Double { labelWidth + 20 + (Double(index - range.lowerBound) + 0.5) * cellWidth }
  }

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    guard !matrix.rows.isEmpty else { return empty(drawing) }
    var y = 10.0
    for block in blocks {
      y = draw(block, into: &drawing, from: y) + 16
      if !block.hasWords {
        let list = SignMatrixColumns(matrix: matrix, range: block.range, size: size, width: width - 16)
        y += list.draw(into: &drawing, at: Point(margin, y)) + 12
      }
    }
    let key = SignMatrixKey(entries: matrix.key, size: size, width: width - 16)
    drawing.height = y + key.draw(into: &drawing, at: Point(margin, y)) + 8
    return drawing
  }

  private func empty(_ drawing: Drawing) -> Drawing {
    var drawing = drawing
    let style = Label(text: "", at: Point(margin, 30), size: size, tone: .muted)
    drawing.height = 30 + drawing.add(TextBlock(matrix.emptiness, width: width - 16, style: style))
    return drawing
  }

  private var blocks: [Block] {
    let count = matrix.columns.count
    return stride(from: 0, to: count, by: mostColumns).map { start in
      block(start..<min(count, start + mostColumns))
    }
  }

  private func block(_ range: Range<Int>) -> Block {
    let labelWidth = range.count <= 3 ? 340.0 : 286
    let cellWidth = min(118, (width - labelWidth - 20 - margin) / Double(range.count))
    let fits = matrix.columns[range].allSatisfy { column in
      let words = column.label.split(whereSeparator: \.isWhitespace)
      return words.allSatisfy { TextMetrics.width(String($0), size: size, bold: true) <= cellWidth - 10 }
        && head(column.label, cellWidth).count <= 4
    }
    return Block(range: range, labelWidth: labelWidth, cellWidth: cellWidth, hasWords: fits)
  }

  private func head(_ text: String, _ cellWidth: Double) -> TextBlock {
    let style = Label(text: "", at: Point(0, 0), size: size, alignment: .middle, bold: true)
    return TextBlock(text, width: cellWidth - 10, style: style)
  }

  private func draw(_ block: Block, into drawing: inout Drawing, from top: Double) -> Double {
    let heads = block.range.map { index in
      head(block.hasWords ? matrix.columns[index].label : matrix.numbers[index], block.cellWidth)
    }
    let headHeight = (heads.map(\.height).max() ?? 0) + 12
    let heights = matrix.groups.map { group in
      (group.title.isEmpty ? 0 : 34) + group.rows.reduce(0) { $0 + height(words($1, block)) }
    }
    let bottom = top + headHeight + heights.reduce(0, +)
    drawWhole(block, into: &drawing, from: top, to: bottom)
    for (index, head) in zip(block.range, heads) {
      drawing.add(head.at(Point(block.middle(index), top + headHeight - 10 - head.height + size)))
    }
    var y = top + headHeight
    for group in matrix.groups { y = draw(group, block, into: &drawing, from: y) }
    drawing.add(.line(Point(margin, y), Point(right(block), y), .line(.muted, 1)))
    return y
  }

  private func right(_ block: Block) -> Double { block.middle(block.range.upperBound) - block.cellWidth / 2 }

  /// A quiet ground behind the column that stands for the whole case.
  private func drawWhole(_ block: Block, into drawing: inout Drawing, from top: Double, to bottom: Double) {
    guard block.range.count > 1, let index = block.range.first(where: { matrix.columns[$0].isWhole }) else { return }
    let room = Rect(
      x: block.middle(index) - block.cellWidth / 2, y: top, width: block.cellWidth, height: bottom - top)
    drawing.add(Shape(.rect(room, corner: 6), .fill(.surface)))
  }

  private func draw(
    _ group: SignMatrix.Group, _ block: Block, into drawing: inout Drawing, from top: Double
  ) -> Double {
    var y = top
    drawing.add(.line(Point(margin, y), Point(right(block), y), .line(.muted, 1)))
    if !group.title.isEmpty {
      drawing.add(Label(text: group.title, at: Point(margin, y + 23), size: size, tone: .muted, bold: true))
      y += 34
    }
    for (index, row) in group.rows.enumerated() {
      if index > 0 { drawing.add(.line(Point(margin, y), Point(right(block), y), .line(.rule, 0.75))) }
      let words = words(row, block)
      let height = height(words)
      draw(row, words, block, into: &drawing, in: Rect(x: margin, y: y, width: block.labelWidth, height: height))
      y += height
    }
    return y
  }

  private typealias Words = (label: TextBlock, note: TextBlock?)

  private func words(_ row: SignMatrix.Row, _ block: Block) -> Words {
    let indent = row.mark.isEmpty ? 0.0 : 36
    let style = Label(text: "", at: Point(margin + indent, 0), size: size)
    var note = style
    note.tone = .muted
    return (
      TextBlock(row.label, width: block.labelWidth - indent, style: style),
      row.note.isEmpty ? nil : TextBlock(row.note, width: block.labelWidth - indent, style: note)
    )
  }

  private func height(_ words: Words) -> Double { max(32, words.label.height + (words.note?.height ?? 0) + 12) }

  private func draw(
    _ row: SignMatrix.Row, _ words: Words, _ block: Block, into drawing: inout Drawing, in room: Rect
  ) {
    let rest = Double(words.label.count + (words.note?.count ?? 0) - 1)
    let first = room.center.y - rest / 2 * Label.leading(size) + size * 0.35
    if !row.mark.isEmpty {
      drawing.add(Label(text: row.mark, at: Point(margin, first), size: size, tone: .muted, bold: true))
    }
    drawing.add(words.label.at(Point(words.label.style.at.x, first)))
    if let note = words.note { drawing.add(note.at(Point(note.style.at.x, first + words.label.height))) }
    for index in block.range {
      let cell = row.cells[index]
      let center = Point(block.middle(index), room.center.y)
      let hit = Rect.around(center, width: min(block.cellWidth - 2, 60), height: room.height - 2)
      drawing.add(EvidenceMark(cell.name, anchor: cell.anchor, hit: hit)) {
        cell.sign.draw(into: &$0, at: center, radius: 8)
      }
    }
  }
}
