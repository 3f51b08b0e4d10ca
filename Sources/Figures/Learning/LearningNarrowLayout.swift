/// The model of learning on a phone: the same parts beneath one another.
struct LearningNarrowLayout {
  let figure: LearningFigure
  private let size = 13.0
  private let width = 340.0
  private let mostPartners = 6
  private typealias Topic = LearningFigure.Topic

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    let parts = LearningParts(figure: figure, size: size)
    drawing.add(parts.question(.learningWhy, at: Point(8, 18)))
    let why = stack(Topic.rationales, from: 8, at: 28, into: &drawing)
    let frameTop = why + 34
    drawing.add(Connector([Point(width / 2, why), Point(width / 2, frameTop)], .line(.muted, 1.75)))
    let frameBottom = drawRelationship(from: frameTop, parts, into: &drawing)
    let bottom = drawOrganisations(below: frameBottom, parts, into: &drawing)
    drawing.height = bottom + parts.drawNotes(into: &drawing, at: bottom + 8, width: width) + 14
    return drawing
  }

  /// One box a row; returns where the last one ends.
  private func stack(_ topics: [Topic], from left: Double, at top: Double, into drawing: inout Drawing) -> Double {
    let room = width - 2 * left
    let chips = topics.map { LearningChip($0, in: figure, width: room, size: size) }
    let rects = LearningRow(chips: chips, columns: 1, width: room, gap: 8).draw(into: &drawing, at: Point(left, top))
    return rects.last?.maxY ?? top
  }

  private func drawRelationship(from top: Double, _ parts: LearningParts, into drawing: inout Drawing) -> Double {
    var body = Drawing(width: width, height: 0)
    let titleEnd = parts.drawTitle(.interLevel, into: &body, at: Point(20, top + 10), width: width - 40)
    var y = stack(Topic.components, from: 18, at: titleEnd + 8, into: &body) + 26
    body.add(parts.question(.learningHow, at: Point(18, y)))
    y = stack(Topic.approaches, from: 18, at: y + 10, into: &body) + 26
    body.add(parts.question(.learningWhat, at: Point(18, y)))
    let bottom = stack(Topic.orientations, from: 18, at: y + 10, into: &body) + 12
    let ground = Rect(x: 8, y: top, width: width - 16, height: bottom - top)
    drawing.add(parts.frame(ground, isLit: figure.light(.interLevel).isLit))
    drawing.append(body)
    return bottom
  }

  private func drawOrganisations(below top: Double, _ parts: LearningParts, into drawing: inout Drawing) -> Double {
    let frameTop = top + 56
    var body = Drawing(width: width, height: 0)
    let titleEnd = parts.drawTitle(.intraLevel, into: &body, at: Point(20, frameTop + 10), width: width - 40)
    let chips = parts.shownPartners(most: mostPartners).map { parts.partner($0, width: width - 36) }
    let rects = LearningRow(chips: chips, columns: 1, width: width - 36, gap: 8)
      .draw(into: &body, at: Point(18, titleEnd + 8))
    let bottom = (rects.last?.maxY ?? titleEnd) + 12
    let ground = Rect(x: 8, y: frameTop, width: width - 16, height: bottom - frameTop)
    drawing.add(parts.frame(ground, isLit: figure.light(.intraLevel).isLit))
    drawing.append(body)
    drawing.add(Connector([Point(width / 2, top), Point(width / 2, frameTop)], .line(.muted, 1.75), heads: .both))
    drawing.add(parts.intertwining(at: Point(width / 2 + 12, top + 32)))
    return bottom
  }
}
