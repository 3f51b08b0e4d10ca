import Words

/// Agreement on a wide page: a row a respect, its place on the scale, and the words at the right.
struct AgreementWideLayout {
  let agreement: CoderAgreement
  private var words: Words { agreement.words }
  private let size = 15.0
  private let width = 880.0
  private let labelWidth = 250.0

  private var scale: AgreementScale { AgreementScale(agreement: agreement, left: 300, right: 620, radius: 8) }

  private enum Column {
    static let value = 690.0
    static let words = 702.0
    static let units = 862.0
  }

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    guard !agreement.groups.isEmpty else { return empty(drawing) }
    drawHead(into: &drawing)
    var y = 56.0
    for group in agreement.groups { y = draw(group, into: &drawing, from: y) }
    drawing.height = y + 8
    return drawing
  }

  private func empty(_ drawing: Drawing) -> Drawing {
    var drawing = drawing
    let style = Label(text: "", at: Point(8, 30), size: size, tone: .muted)
    drawing.height = 30 + drawing.add(TextBlock(words.text(.agreementEmpty), width: width - 16, style: style))
    return drawing
  }

  private func drawHead(into drawing: inout Drawing) {
    drawing.add(scale.ticks(at: 48, size: size))
    let heads: [(Message, Double, Label.Alignment)] = [
      (.agreementByChance, scale.x(0), .middle), (.agreementAlways, scale.x(1), .middle),
      (.alphaColumn, Column.value, .end),
      (.unitsColumn, Column.units, .end),
    ]
    for (head, x, alignment) in heads {
      let y = alignment == .middle ? 26.0 : 48
      drawing.add(Label(text: words.text(head), at: Point(x, y), size: size, alignment: alignment, tone: .muted))
    }
  }

  private func draw(_ group: CoderAgreement.Group, into drawing: inout Drawing, from top: Double) -> Double {
    drawing.add(.line(Point(8, top), Point(width - 8, top), .line(.muted, 1)))
    drawing.add(Label(text: group.title, at: Point(8, top + 23), size: size, tone: .muted, bold: true))
    let heights = group.drawn.map { row in
      max(32, Double(TextMetrics.wrap(row.label, width: labelWidth, size: size).count) * Label.leading(size) + 12)
    }
    var y = top + 34
    scale.drawGround(into: &drawing, from: y, to: y + heights.reduce(0, +))
    for (row, height) in zip(group.drawn, heights) {
      draw(row, into: &drawing, in: Rect(x: 8, y: y, width: width - 16, height: height))
      y += height
    }
    let style = Label(text: "", at: Point(16, y + 24), size: size, tone: .muted)
    let full = words.said(group.fullAgreement)
    return y + 14
      + (group.fullAgreement == nil ? 0 : drawing.add(TextBlock(full, width: width - 32, style: style)) + 16)
  }

  private func draw(_ row: CoderAgreement.Row, into drawing: inout Drawing, in room: Rect) {
    let middle = room.center.y
    let label = TextBlock(row.label, width: labelWidth, style: Label(text: "", at: Point(16, middle), size: size))
    drawing.add(EvidenceMark(words.text(row.sentence), anchor: row.anchor, hit: room.grown(by: -1))) { drawing in
      scale.drawSign(row, at: middle, into: &drawing)
      drawing.add(label.centered)
      drawNumbers(row, at: middle + size * 0.35, into: &drawing)
    }
  }

  private func drawNumbers(_ row: CoderAgreement.Row, at y: Double, into drawing: inout Drawing) {
    drawing.add(
      Label(
        text: words.said(row.number), at: Point(Column.value, y), size: size,
        alignment: .end))
    drawing.add(
      Label(text: words.text(.agreementReadingShort(row.reading)), at: Point(Column.words, y), size: size, tone: .muted)
    )
    drawing.add(
      Label(text: String(row.units), at: Point(Column.units, y), size: size, alignment: .end, tone: .muted))
  }
}
