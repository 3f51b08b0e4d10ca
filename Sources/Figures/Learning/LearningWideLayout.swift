/// The model of learning on a wide page: why, the relationship between organisations, and each organisation at home.
struct LearningWideLayout {
  let figure: LearningFigure
  private let size = 14.0
  private let width = 880.0
  private let gap = 12.0
  private let mostPartners = 5
  private typealias Topic = LearningFigure.Topic

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    let parts = LearningParts(figure: figure, size: size)
    drawing.add(parts.question(.learningWhy, at: Point(8, 20)))
    let why = row(Topic.rationales, in: width - 16).draw(into: &drawing, at: Point(8, 32))
    let frameTop = (why.map(\.maxY).max() ?? 0) + 44
    let frameBottom = drawRelationship(from: frameTop, parts, into: &drawing)
    for (topic, rect) in zip(Topic.rationales, why) {
      let x = rect.center.x
      let paint = figure.light(topic).isLit ? Paint.line(.accent, 3) : Paint.line(.muted, 1.25)
      drawing.add(Connector([Point(x, rect.maxY), Point(x, frameTop)], paint, headSize: 9))
    }
    let bottom = drawOrganisations(below: frameBottom, parts, into: &drawing)
    drawing.height = bottom + parts.drawNotes(into: &drawing, at: bottom + 8, width: width) + 14
    return drawing
  }

  private func row(_ topics: [Topic], in room: Double) -> LearningRow {
    let width = LearningRow.chipWidth(topics.count, of: room, gap: gap)
    let chips = topics.map { LearningChip($0, in: figure, width: width, size: size) }
    return LearningRow(chips: chips, columns: topics.count, width: room, gap: gap)
  }

  /// The frame with the components, the approaches and what is looked for; returns where it ends.
  private func drawRelationship(from top: Double, _ parts: LearningParts, into drawing: inout Drawing) -> Double {
    let inside = width - 16 - 32
    var body = Drawing(width: width, height: 0)
    var y = parts.drawTitle(.interLevel, into: &body, at: Point(24, top + 10), width: inside) + 8
    let components = row(Topic.components, in: inside).draw(into: &body, at: Point(24, y))
    y = (components.map(\.maxY).max() ?? y) + 28
    let (left, right) = (inside * 3 / 5 - 10, inside * 2 / 5 - 14)
    let rightX = 24 + inside - right
    body.add(parts.question(.learningHow, at: Point(24, y)))
    body.add(parts.question(.learningWhat, at: Point(rightX, y)))
    let approaches = row(Topic.approaches, in: left).draw(into: &body, at: Point(24, y + 12))
    let orientations = row(Topic.orientations, in: right).draw(into: &body, at: Point(rightX, y + 12))
    let bottom = ((approaches + orientations).map(\.maxY).max() ?? y) + 16
    let ground = Rect(x: 8, y: top, width: width - 16, height: bottom - top)
    drawing.add(parts.frame(ground, isLit: figure.light(.interLevel).isLit))
    drawing.append(body)
    return bottom
  }

  /// The organisations, each tied to the relationship in both directions; returns where their frame ends.
  private func drawOrganisations(below top: Double, _ parts: LearningParts, into drawing: inout Drawing) -> Double {
    let inside = width - 16 - 32
    let frameTop = top + 62
    let names = parts.shownPartners(most: mostPartners)
    let chipWidth = LearningRow.chipWidth(max(3, names.count), of: inside, gap: gap)
    let chips = names.map { parts.partner($0, width: chipWidth) }
    let start = 24 + (inside - Double(names.count) * (chipWidth + gap) + gap) / 2
    var body = Drawing(width: width, height: 0)
    let rects = LearningRow(chips: chips, columns: max(3, names.count), width: inside, gap: gap)
      .draw(into: &body, at: Point(start, frameTop + 16))
    let titleTop = (rects.map(\.maxY).max() ?? frameTop) + 8
    let bottom = parts.drawTitle(.intraLevel, into: &body, at: Point(24, titleTop), width: inside) + 12
    let ground = Rect(x: 8, y: frameTop, width: width - 16, height: bottom - frameTop)
    drawing.add(parts.frame(ground, isLit: figure.light(.intraLevel).isLit))
    for rect in rects {
      let x = rect.center.x
      drawing.add(Connector([Point(x, top), Point(x, rect.y)], .line(.muted, 1.75), heads: .both))
    }
    drawing.append(body)
    if let first = rects.first {
      drawing.add(parts.intertwining(at: Point(first.center.x + 12, top + 36)))
    }
    return bottom
  }
}
