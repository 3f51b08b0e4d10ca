/// One type of integration: a disc patterned by its state, and a ring split into what enables and what constrains.
struct TriadNode {
  let type: DrawnIntegration
  let node: IntegrationTriad.Node
  let isDominant: Bool
  let center: Point
  /// Radius of the ring's outer edge.
  let radius: Double

  var shapes: [Shape] {
    let clear = Shape(.circle(center, radius: radius + (isDominant ? 9 : 5)), .fill(.paper))
    let lead = isDominant ? [Shape(.circle(center, radius: radius + 6), .line(.ink, 3))] : []
    return [clear] + lead + ring + node.state.fill(at: center, radius: radius * 0.74)
  }

  /// Enabling clockwise from the top, then constraining; an empty ring without any direction.
  private var ring: [Shape] {
    let inner = radius * 0.82
    guard let share = node.enablingShare else {
      return [Shape(.arc(center, inner: inner, outer: radius, from: 0, to: 1), .line(.muted, 1, .dotted))]
    }
    var shapes: [Shape] = []
    if share < 1 {
      let paint = Paint.fill(.constraining, opacity: 0.14).outlined(.constraining, 1.5)
      shapes.append(Shape(.arc(center, inner: inner, outer: radius, from: share, to: 1), paint))
      shapes.append(Shape(.strokes(spokes(from: share, inner: inner)), .line(.constraining, 1.5)))
    }
    if share > 0 {
      shapes.append(Shape(.arc(center, inner: inner, outer: radius, from: 0, to: share), .fill(.enabling)))
    }
    return shapes
  }

  /// Slanted strokes across the constraining part of the ring.
  private func spokes(from share: Double, inner: Double) -> [[Point]] {
    let step = 7 / (2 * Double.pi * radius)
    return stride(from: share + step, to: 1, by: step).map { turn in
      [Turn.point(center, inner, turn), Turn.point(center, radius, min(1, turn + step * 0.8))]
    }
  }

  /// The node with its words as one mark.
  func mark(words: [Label]) -> EvidenceMark {
    let numbers = node.enactment.map { ", enactment \(Say.share($0))" } ?? ""
    return EvidenceMark(
      "\(type.title): \(node.state.label)\(numbers)\(isDominant ? ", dominant" : "")", anchor: node.anchor,
      hit: .around(center, width: radius * 2, height: radius * 2), shapes: shapes, labels: words)
  }

  /// Name, state and numbers, line by line.
  static func words(_ type: DrawnIntegration, _ triad: IntegrationTriad, width: Double, size: Double) -> [Label] {
    let node = triad[type]
    let style = Label(text: "", at: Point(0, 0), size: size, halo: true)
    var (name, state) = (style, style)
    (name.bold, name.size) = (true, size + 1)
    (name.text, state.text) = (Say.capital(type.rawValue), node.state.label)
    var detail = style
    detail.tone = .muted
    let spoken = node.state == .silent ? "" : Self.numbers(node)
    let dominant = triad.dominant == type ? TextBlock("dominant type", width: width, style: state).labels : []
    return TextBlock(name.text, width: width, style: name).labels
      + TextBlock(state.text, width: width, style: state).labels
      + dominant + (spoken.isEmpty ? [] : TextBlock(spoken, width: width, style: detail).labels)
  }

  private static func numbers(_ node: IntegrationTriad.Node) -> String {
    "enactment \(Say.share(node.enactment))\nbalance \(node.balance.map(Say.signed) ?? Say.silent)\n"
      + "coverage \(Say.percent(node.coverage))"
  }
}

extension [Label] {
  /// The lines one beneath the other, the first baseline at `top`, aligned at `x`.
  func stacked(at x: Double, top: Double, _ alignment: Label.Alignment) -> [Label] {
    var y = top
    return map { line in
      var label = line
      (label.at, label.alignment) = (Point(x, y), alignment)
      y += Label.leading(line.size)
      return label
    }
  }
}
