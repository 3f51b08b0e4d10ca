import CaseModel
import Words

/// The triad on a wide page: the ecosystem on the left, actors on its boundary and outside at the right.
struct TriadWideLayout {
  let triad: IntegrationTriad
  private let size = 15.0
  private let radius = 62.0

  private var width: Double { 880 }
  /// Where the boundary stands at the right; everything beyond is outside.
  private var edge: Double { triad.outsiders.isEmpty ? 866 : 626 }
  private var boundary: Rect { Rect(x: 14, y: 14, width: edge - 14, height: height - 28) }
  private var height: Double { max(620, actorHeight + 120) }
  private var actorWidth: Double { width - edge - 58 }

  private var actorHeight: Double { triad.outsiders.reduce(0) { $0 + room(for: $1) } }

  private func room(for actor: IntegrationTriad.Outsider) -> Double {
    Double(TextMetrics.wrap(actor.label, width: actorWidth, size: size).count) * Label.leading(size) + 16
  }

  private func center(_ type: IntegrationType) -> Point {
    let (x, y) = (boundary.center.x, boundary.center.y)
    return switch type {
    case .institutional: Point(x, y - 196)
    case .structural: Point(x - 164, y + 68)
    case .relational: Point(x + 164, y + 68)
    }
  }

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: height)
    drawing.add(Shape(.rect(boundary, corner: 96), Paint.fill(.surface, opacity: 0.6).outlined(.muted, 2.5, .dotted)))
    drawEdges(into: &drawing)
    for type in [IntegrationType.institutional, .structural, .relational] { draw(type, into: &drawing) }
    drawPattern(into: &drawing)
    drawOutsiders(into: &drawing)
    return drawing
  }

  private func drawEdges(into drawing: inout Drawing) {
    let pairs: [(IntegrationType, IntegrationType, Double, Label.Alignment)] = [
      (.structural, .institutional, -14, .end), (.institutional, .relational, 14, .start),
      (.structural, .relational, 0, .middle),
    ]
    for (from, to, shift, alignment) in pairs {
      let (start, end) = (center(from), center(to))
      drawing.add(.line(start, end, .line(.muted, 1.75)))
      let middle = start.middle(to: end)
      let place = Point(middle.x + shift, middle.y + (shift == 0 ? -10 : 5))
      drawing.add(
        Label(
          text: triad.words.text(.interdependentLine), at: place, size: size, alignment: alignment, tone: .muted,
          italic: true, halo: true))
    }
  }

  private func draw(_ type: IntegrationType, into drawing: inout Drawing) {
    let node = TriadNode(
      type: type, node: triad[type], isDominant: triad.dominant == type, center: center(type), radius: radius,
      words: triad.words)
    let words = TriadNode.words(type, triad, width: 252, size: size)
    // The words of the upper node stand beside it, since lines leave it downwards.
    if type == .institutional {
      let place = Point(node.center.x + radius + 20, node.center.y - 32)
      node.draw(into: &drawing, words: words, at: place, .start)
    } else {
      node.draw(into: &drawing, words: words, at: Point(node.center.x, node.center.y + radius + 26), .middle)
    }
  }

  private func drawPattern(into drawing: inout Drawing) {
    guard let pattern = triad.pattern else { return }
    let middle = Point(boundary.center.x, boundary.center.y - 20)
    let head = Label(
      text: triad.words.text(.triadPatternHead), at: middle, size: size, alignment: .middle, tone: .muted, halo: true)
    let place = Point(middle.x, middle.y + Label.leading(size))
    drawing.add(head)
    drawing.add(Label(text: pattern, at: place, size: size, alignment: .middle, bold: true, halo: true))
  }

  private func drawOutsiders(into drawing: inout Drawing) {
    guard !triad.outsiders.isEmpty else { return }
    var y = boundary.center.y - actorHeight / 2
    for actor in triad.outsiders {
      let room = room(for: actor)
      let outside = actor.standing == .outside
      let place = Point(boundary.maxX + (outside ? 22 : 0), y + room / 2)
      let style = Label(text: "", at: Point(boundary.maxX + 44, place.y), size: size)
      let label = TextBlock(actor.label, width: actorWidth, style: style)
      let mark = EvidenceMark(
        triad.words.text(.actorStanding(actor.label, actor.standing)), anchor: actor.anchor,
        hit: Rect(x: boundary.maxX - 12, y: y + 2, width: width - boundary.maxX + 4, height: room - 4))
      drawing.add(mark) { drawing in
        TriadActor.drawSign(actor.standing, at: place, into: &drawing)
        drawing.add(label.centered)
      }
      y += room
    }
    drawing.add(
      Label(
        text: triad.words.text(.ecosystemBoundary), at: Point(boundary.maxX + 12, boundary.y + 18), size: size,
        tone: .muted,
        italic: true))
  }
}

/// The sign of an actor on or outside the boundary.
enum TriadActor {
  static func drawSign(
    _ standing: ActorPlace, at place: Point, into drawing: inout Drawing
  ) {
    guard standing != .boundary else {
      return drawing.add(Shape(.circle(place, radius: 8), Paint.fill(.ink).outlined(.paper, 1.5)))
    }
    drawing.add(Shape(.circle(place, radius: 8), Paint.fill(.paper).outlined(.ink, 2)))
  }
}
