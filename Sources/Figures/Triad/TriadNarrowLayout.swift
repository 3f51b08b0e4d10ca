import CaseModel
import Words

/// The triad on a phone: smaller nodes with short words, their numbers and the actors beneath.
struct TriadNarrowLayout {
  let triad: IntegrationTriad
  private let size = 13.0
  private let width = 340.0
  private let radius = 36.0

  private func center(_ type: IntegrationType) -> Point {
    switch type {
    case .institutional: Point(170, 66)
    case .structural: Point(76, 232)
    case .relational: Point(264, 232)
    }
  }

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    let words = IntegrationType.allCases.map { type in
      (type, TriadNode.words(type, triad, width: type == .institutional ? 112 : 134, size: size))
    }
    let bottom =
      308 + (words.map { $0.0 == .institutional ? 0 : $0.1.reduce(0) { $0 + Double($1.count) } }.max() ?? 0) * 17
    let boundary = Rect(x: 6, y: 8, width: width - 12, height: bottom - 8)
    drawing.add(Shape(.rect(boundary, corner: 44), Paint.fill(.surface, opacity: 0.6).outlined(.muted, 2, .dotted)))
    drawEdges(into: &drawing)
    for (type, words) in words { draw(type, words, into: &drawing) }
    drawing.height = drawActors(into: &drawing, from: bottom + 24)
    return drawing
  }

  private func drawEdges(into drawing: inout Drawing) {
    let paint = Paint.line(.muted, 1.5)
    let (top, left, right) = (center(.institutional), center(.structural), center(.relational))
    for (from, to) in [(top, left), (top, right), (left, right)] { drawing.add(.line(from, to, paint)) }
    let places: [(Point, Label.Alignment)] = [
      (Point(112, 164), .end), (Point(228, 164), .start), (Point(170, 224), .middle),
    ]
    for (place, alignment) in places {
      drawing.add(
        Label(
          text: triad.words.text(.interdependentLine), at: place, size: size, alignment: alignment, tone: .muted,
          italic: true, halo: true))
    }
  }

  private func draw(_ type: IntegrationType, _ words: [TextBlock], into drawing: inout Drawing) {
    let node = TriadNode(
      type: type, node: triad[type], isDominant: triad.dominant == type, center: center(type), radius: radius,
      words: triad.words)
    if type == .institutional {
      node.draw(into: &drawing, words: words, at: Point(node.center.x + radius + 14, 40), .start)
    } else {
      node.draw(into: &drawing, words: words, at: Point(node.center.x, node.center.y + radius + 24), .middle)
    }
  }

  private func drawActors(into drawing: inout Drawing, from top: Double) -> Double {
    var y = top
    if let pattern = triad.pattern {
      let style = Label(text: "", at: Point(8, y), size: size, bold: true)
      y += drawing.add(TextBlock(triad.words.text(.triadPatternLine(pattern)), width: width - 16, style: style)) + 6
    }
    for actor in triad.outsiders {
      let style = Label(text: "", at: Point(36, y), size: size)
      let text = triad.words.text(.actorWithStanding(actor.label, actor.standing))
      let block = TextBlock(text, width: width - 50, style: style)
      let room = Rect(x: 6, y: y - 15, width: width - 12, height: block.height + 8)
      let mark = EvidenceMark(
        triad.words.text(.actorStanding(actor.label, actor.standing)), anchor: actor.anchor, hit: room)
      drawing.add(mark) { drawing in
        TriadActor.drawSign(actor.standing, at: Point(20, y - 4), into: &drawing)
        drawing.add(block)
      }
      y += max(28, block.height + 10)
    }
    return y
  }
}
