import Words

/// The indicators on a phone: the name above, bars and presence beneath.
struct IndicatorNarrowLayout {
  let matrix: IntegrationIndicators
  private let size = 13.0
  private var words: Words { matrix.words }
  private let width = 340.0
  private let bar = IndicatorBar(zero: 106, unit: 92, height: 13)

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    drawHead(into: &drawing)
    var y = 34.0
    for group in matrix.groups { y += draw(group, at: y, into: &drawing) }
    drawing.height = y
    return drawing
  }

  private func drawHead(into drawing: inout Drawing) {
    let heads: [(Message, Double, Label.Alignment)] = [
      (.indicatorConstrainingColumn, bar.zero - 6, .end), (.indicatorEnablingColumn, bar.zero + 6, .start),
      (.indicatorPresentColumn, 238, .middle),
      (.sourcesColumn, 332, .end),
    ]
    for (head, x, alignment) in heads {
      drawing.add(Label(text: words.text(head), at: Point(x, 18), size: size, alignment: alignment, tone: .muted))
    }
  }

  private func draw(_ group: IntegrationIndicators.Group, at top: Double, into drawing: inout Drawing) -> Double {
    drawing.add(.line(Point(8, top - 6), Point(width - 8, top - 6), .line(.muted, 1)))
    drawing.add(Label(text: words.text(.integrationOf(group.type)), at: Point(8, top + 14), size: size + 1, bold: true))
    var y = top + 22
    if let state = group.state {
      drawing.add(Label(text: words.text(.integrationState(state)), at: Point(8, y + 12), size: size, tone: .muted))
      y += 20
    }
    for row in group.rows { y += draw(row, at: y, into: &drawing) }
    return y + 14 - top
  }

  private func draw(_ row: IntegrationIndicators.Row, at top: Double, into drawing: inout Drawing) -> Double {
    let style = Label(text: "", at: Point(8, top + size + 4), size: size)
    let name = TextBlock(
      words.indicator(row), width: width - 16, style: style)
    let y = top + name.height + 16
    bar.drawAxis(into: &drawing, from: y - 10, to: y + 10)
    let room = Rect(x: 4, y: top, width: width - 8, height: name.height + 30)
    drawing.add(EvidenceMark(IndicatorName.spoken(row, words), anchor: row.anchor, hit: room)) { drawing in
      if let evidence = row.evidence { bar.draw(evidence, at: y, into: &drawing) }
      if let share = row.evidence?.present {
        PresenceSign.drawDisc(share, at: Point(222, y), radius: 8, into: &drawing)
      }
      drawing.add(name)
      drawNumbers(row, at: y + size * 0.35, into: &drawing)
    }
    return room.height
  }

  private func drawNumbers(_ row: IntegrationIndicators.Row, at y: Double, into drawing: inout Drawing) {
    let tone = row.evidence == nil ? Tone.muted : .ink
    let presence = Label(
      text: PresenceSign.text(row.evidence, words),
      at: Point(row.evidence != nil && row.evidence?.present == nil ? 218 : 238, y),
      size: size, tone: tone)
    let sources = Label(
      text: words.number(row.evidence?.sources), at: Point(316, y), size: size, alignment: .end,
      tone: tone)
    drawing.add(presence)
    drawing.add(sources)
    if row.evidence == nil { drawing.add(bar.silence(at: y, size: size, words)) }
  }
}
