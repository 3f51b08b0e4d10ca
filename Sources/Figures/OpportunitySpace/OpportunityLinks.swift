/// The six links between four quadrants; the two across pass behind the middle.
enum OpportunityLinks {
  /// `panels` in the order of the components: above left, above right, below left, below right.
  static func connectors(between panels: [Rect], around middle: Rect, uprightAt inset: Double) -> [Connector] {
    guard panels.count == 4 else { return [] }
    let (one, two, three, four) = (panels[0], panels[1], panels[2], panels[3])
    let level = [(one, two), (three, four)].map { left, right in
      [Point(left.maxX, left.center.y), Point(right.x, left.center.y)]
    }
    let upright = [(one, three, one.x + inset), (two, four, two.maxX - inset)].map { top, bottom, x in
      [Point(x, top.maxY), Point(x, bottom.y)]
    }
    let across = [
      (Point(one.maxX, one.maxY), Point(four.x, four.y)), (Point(two.x, two.maxY), Point(three.maxX, three.y)),
    ]
    return (level + upright + across.flatMap { halves(of: $0, behind: middle) })
      .map { Connector($0, .line(.muted, 2), heads: .none) }
  }

  /// The parts of a line through the middle of a rectangle that lie outside it.
  private static func halves(of line: (Point, Point), behind rect: Rect) -> [[Point]] {
    let middle = line.0.middle(to: line.1)
    return [line.0, line.1].map { end in
      let step = end - middle
      let across = step.x == 0 ? .infinity : rect.width / 2 / abs(step.x)
      let down = step.y == 0 ? .infinity : rect.height / 2 / abs(step.y)
      return [middle + step * min(1, across, down), end]
    }
  }
}
