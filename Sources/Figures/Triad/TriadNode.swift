import CaseModel
import Words

/// One type of integration: a disc patterned by its state, and a ring split into what enables and what constrains.
struct TriadNode {
  let type: IntegrationType
  let node: IntegrationTriad.Node
  let isDominant: Bool
  let center: Point
  /// Radius of the ring's outer edge.
  let radius: Double
  let words: Words

  private func drawDisc(into drawing: inout Drawing) {
    // A clear rim keeps the lines between the nodes off the ring.
    drawing.add(Shape(.circle(center, radius: radius + (isDominant ? 9 : 5)), .fill(.paper)))
    if isDominant { drawing.add(Shape(.circle(center, radius: radius + 6), .line(.ink, 3))) }
    drawRing(into: &drawing)
    node.state.drawFill(into: &drawing, at: center, radius: radius * 0.74)
  }

  /// Enabling clockwise from the top, then constraining; an empty ring without any direction.
  private func drawRing(into drawing: inout Drawing) {
    let inner = radius * 0.82
    guard let share = node.enablingShare else {
      return drawing.add(
        Shape(.arc(center, inner: inner, outer: radius, from: 0, to: 1), .line(.muted, 1, .dotted)))
    }
    if share < 1 {
      let paint = Paint.fill(.constraining, opacity: 0.14).outlined(.constraining, 1.5)
      drawing.add(Shape(.arc(center, inner: inner, outer: radius, from: share, to: 1), paint))
      // As far apart along the middle of the ring as in the hatch of a bar.
      let across = Hatch.Across(tone: .constraining, width: 1.5, spacing: 6)
      drawing.add(.hatch(center, inner: inner, outer: radius, from: share, to: 1, across))
    }
    if share > 0 {
      drawing.add(Shape(.arc(center, inner: inner, outer: radius, from: 0, to: share), .fill(.enabling)))
    }
  }

  /// Draws the node with its words as one mark; words are aligned at `place`, the first baseline there.
  func draw(into drawing: inout Drawing, words: [TextBlock], at place: Point, _ alignment: Label.Alignment) {
    let mark = EvidenceMark(
      self.words.text(spoken), anchor: node.anchor,
      hit: .around(center, width: radius * 2, height: radius * 2))
    drawing.add(mark) { drawing in
      drawDisc(into: &drawing)
      drawing.addStack(words, at: place, alignment)
    }
  }

  private var spoken: Message {
    let state = Message.triadNode(type, node.state)
    let enacted = node.enactment.map { .triadNodeEnacted(state, $0) } ?? state
    return isDominant ? .triadNodeDominant(enacted) : enacted
  }

  /// Name, state and numbers.
  static func words(_ type: IntegrationType, _ triad: IntegrationTriad, width: Double, size: Double) -> [TextBlock] {
    let node = triad[type]
    let style = Label(text: "", at: Point(0, 0), size: size, halo: true)
    let state = style
    var name = style
    (name.bold, name.size) = (true, size + 1)
    var detail = style
    detail.tone = .muted
    let words = triad.words
    var blocks = [
      TextBlock(words.text(.wordAtStart(type.term)), width: width, style: name),
      TextBlock(words.text(.integrationState(node.state)), width: width, style: state),
    ]
    if triad.dominant == type { blocks.append(TextBlock(words.text(.triadDominantType), width: width, style: state)) }
    if node.state != .silent { blocks.append(TextBlock(numbers(node, words), width: width, style: detail)) }
    return blocks
  }

  private static func numbers(_ node: IntegrationTriad.Node, _ words: Words) -> String {
    let lines: [Message] = [
      .triadEnactment(node.enactment), .triadBalance(node.balance), .triadCoverage(node.coverage),
    ]
    return lines.map(words.text).joined(separator: "\n")
  }
}

extension Drawing {
  /// Adds blocks one beneath the other, the first baseline at `place`, aligned there.
  mutating func addStack(_ blocks: [TextBlock], at place: Point, _ alignment: Label.Alignment) {
    var y = place.y
    for block in blocks {
      add(block.at(Point(place.x, y), alignment))
      y += block.height
    }
  }
}
