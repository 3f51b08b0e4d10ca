import Words

/// Agreement on a phone: the respect and its words at the left, a short scale at the right.
struct AgreementNarrowLayout {
  let agreement: CoderAgreement
  private var words: Words { agreement.words }
  private let size = 13.0
  private let width = 340.0
  private let labelWidth = 164.0

  private var scale: AgreementScale { AgreementScale(agreement: agreement, left: 196, right: 322, radius: 7) }

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    guard !agreement.groups.isEmpty else { return empty(drawing) }
    var y = 4.0
    for group in agreement.groups { y = draw(group, into: &drawing, from: y) }
    drawing.height = y + 8
    return drawing
  }

  private func empty(_ drawing: Drawing) -> Drawing {
    var drawing = drawing
    let style = Label(text: "", at: Point(8, 24), size: size, tone: .muted)
    drawing.height = 20 + drawing.add(TextBlock(words.text(.agreementEmpty), width: width - 16, style: style))
    return drawing
  }

  private func draw(_ group: CoderAgreement.Group, into drawing: inout Drawing, from top: Double) -> Double {
    drawing.add(.line(Point(8, top), Point(width - 8, top), .line(.muted, 1)))
    drawing.add(Label(text: group.title, at: Point(8, top + 20), size: size, tone: .muted, bold: true))
    drawing.add(scale.ticks(at: top + 40, size: size))
    var y = top + 48
    let rows = group.drawn.map { row in
      let blocks = blocks(row)
      return (row, blocks, height: max(32, blocks.name.height + blocks.value.height + 12))
    }
    scale.drawGround(into: &drawing, from: y, to: y + rows.reduce(0) { $0 + $1.height })
    for (row, blocks, height) in rows {
      draw(row, blocks, into: &drawing, in: Rect(x: 4, y: y, width: width - 8, height: height))
      y += height
    }
    let style = Label(text: "", at: Point(8, y + 20), size: size, tone: .muted)
    let full = words.said(group.fullAgreement)
    return y + 12
      + (group.fullAgreement == nil ? 0 : drawing.add(TextBlock(full, width: width - 16, style: style)) + 12)
  }

  private typealias Blocks = (name: TextBlock, value: TextBlock)

  private func blocks(_ row: CoderAgreement.Row) -> Blocks {
    var style = Label(text: "", at: Point(0, 0), size: size)
    let name = TextBlock(row.label, width: labelWidth, style: style)
    style.tone = .muted
    let lines = [row.valueWithReading, .unitCount(row.units)].map(words.text)
    return (name, TextBlock(lines.joined(separator: "\n"), width: labelWidth, style: style))
  }

  private func draw(_ row: CoderAgreement.Row, _ blocks: Blocks, into drawing: inout Drawing, in room: Rect) {
    let rest = Double(blocks.name.count + blocks.value.count - 1)
    let first = room.center.y - rest / 2 * Label.leading(size) + size * 0.35
    drawing.add(EvidenceMark(words.text(row.sentence), anchor: row.anchor, hit: room.grown(by: -1))) { drawing in
      scale.drawSign(row, at: room.center.y, into: &drawing)
      drawing.add(blocks.name.at(Point(8, first)))
      drawing.add(blocks.value.at(Point(8, first + blocks.name.height)))
    }
  }
}
