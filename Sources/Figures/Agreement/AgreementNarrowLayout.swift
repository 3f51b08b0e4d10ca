/// Agreement on a phone: the respect and its words at the left, a short scale at the right.
struct AgreementNarrowLayout {
  let agreement: CoderAgreement
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
    drawing.height = 20 + drawing.add(TextBlock(AgreementWords.emptiness, width: width - 16, style: style))
    return drawing
  }

  private func draw(_ group: CoderAgreement.Group, into drawing: inout Drawing, from top: Double) -> Double {
    drawing.add(.line(Point(8, top), Point(width - 8, top), .line(.muted, 1)))
    drawing.add(Label(text: group.title, at: Point(8, top + 20), size: size, tone: .muted, bold: true))
    drawing.add(scale.ticks(at: top + 40, size: size))
    var y = top + 48
    let heights = group.drawn.map(height)
    drawing.add(scale.ground(from: y, to: y + heights.reduce(0, +)))
    for (row, height) in zip(group.drawn, heights) {
      draw(row, into: &drawing, in: Rect(x: 4, y: y, width: width - 8, height: height))
      y += height
    }
    let style = Label(text: "", at: Point(8, y + 20), size: size, tone: .muted)
    let words = group.fullWords
    return y + 12 + (words.isEmpty ? 0 : drawing.add(TextBlock(words, width: width - 16, style: style)) + 12)
  }

  private func lines(_ row: CoderAgreement.Row) -> [Label] {
    var style = Label(text: "", at: Point(0, 0), size: size)
    let name = TextBlock(row.label, width: labelWidth, style: style).labels
    style.tone = .muted
    let value = row.alpha == nil ? row.reading.words : "\(row.value), \(row.reading.words)"
    return name
      + TextBlock("\(value)\n\(Say.count(row.units, "unit", "units"))", width: labelWidth, style: style).labels
  }

  private func height(_ row: CoderAgreement.Row) -> Double {
    max(32, Double(lines(row).count) * Label.leading(size) + 12)
  }

  private func draw(_ row: CoderAgreement.Row, into drawing: inout Drawing, in room: Rect) {
    let lines = lines(row)
    let first = room.center.y - Double(lines.count - 1) / 2 * Label.leading(size) + size * 0.35
    drawing.add(
      EvidenceMark(
        row.sentence, anchor: row.anchor, hit: room.grown(by: -1), shapes: scale.sign(row, at: room.center.y),
        labels: lines.stacked(at: 8, top: first, .start)))
  }
}
