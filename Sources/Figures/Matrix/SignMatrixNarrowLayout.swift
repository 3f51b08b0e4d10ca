/// A matrix of signs on a phone: every row's words over its signs, each sign beside the number of its column.
struct SignMatrixNarrowLayout {
  let matrix: SignMatrix
  private let size = 13.0
  private let width = 340.0
  private let margin = 8.0
  private let perLine = 7

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    guard !matrix.rows.isEmpty else { return empty(drawing) }
    let key = SignMatrixKey(entries: matrix.key, size: size, width: width - 16)
    var y = 8 + key.draw(into: &drawing, at: Point(margin, 8))
    if matrix.columns.contains(where: { !$0.isWhole }) {
      let list = SignMatrixColumns(matrix: matrix, range: matrix.columns.indices, size: size, width: width - 16)
      y += 8
      y += list.draw(into: &drawing, at: Point(margin, y)) + 4
    }
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
    let style = Label(text: "", at: Point(margin + indent, y), size: size)
    y += drawing.add(TextBlock(row.label, width: width - 16 - indent, style: style))
    if !row.note.isEmpty {
      var note = style
      (note.at.y, note.tone) = (y, .muted)
      y += drawing.add(TextBlock(row.note, width: width - 16 - indent, style: note))
    }
    return drawCells(row, into: &drawing, from: y - 6) + 8
  }

  private func drawCells(_ row: SignMatrix.Row, into drawing: inout Drawing, from top: Double) -> Double {
    let step = (width - 2 * margin) / Double(perLine)
    let numbers = matrix.numbers
    for (index, cell) in row.cells.enumerated() {
      let place = Point(margin + Double(index % perLine) * step, top + Double(index / perLine) * 30 + 14)
      let number = Label(text: numbers[index], at: Point(place.x, place.y + 4.5), size: size, tone: .muted)
      let hit = Rect(x: place.x - 2, y: place.y - 14, width: step - 2, height: 28)
      drawing.add(EvidenceMark(cell.name, anchor: cell.anchor, hit: hit)) { drawing in
        // Closer to its own number than to the next.
        cell.sign.draw(into: &drawing, at: Point(place.x + number.width + 12, place.y), radius: 7.5)
        if matrix.columns.count > 1 { drawing.add(number) }
      }
    }
    return top + Double((row.cells.count + perLine - 1) / perLine) * 30
  }
}
