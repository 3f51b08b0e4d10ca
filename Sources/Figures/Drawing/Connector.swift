/// A line from one box to another along straight pieces, with arrowheads where it arrives.
///
/// Lines keep out of the drawing's boxes; a line may touch the edge of the two it joins.
struct Connector: Sendable {
  /// The ends that carry an arrowhead.
  enum Heads: Sendable { case none, end, both }

  /// The line's corners, from where it starts to where it ends; at least two.
  let points: [Point]
  let paint: Paint
  var heads = Heads.end
  var headSize = 8.0

  init(_ points: [Point], _ paint: Paint, heads: Heads = .end, headSize: Double = 8) {
    (self.points, self.paint, self.heads, self.headSize) = (points, paint, heads, headSize)
  }

  /// The straight pieces of the line.
  var pieces: [(from: Point, to: Point)] { Array(zip(points, points.dropFirst())) }

  /// Whether the line runs through the inside of `rect`, further than `slack` from its edges.
  func passes(through rect: Rect, slack: Double = 0.75) -> Bool {
    let inside = rect.grown(by: -slack)
    guard inside.width > 0, inside.height > 0 else { return false }
    return pieces.contains { inside.isCrossed(from: $0.from, to: $0.to) }
  }
}

extension Rect {
  /// Whether the straight line between two points meets the rectangle.
  func isCrossed(from start: Point, to end: Point) -> Bool { part(of: start, end) != nil }

  /// How much of the straight line between two points lies inside, in units.
  func length(inside start: Point, _ end: Point) -> Double {
    guard min(start.x, end.x) <= maxX, max(start.x, end.x) >= x, min(start.y, end.y) <= maxY, max(start.y, end.y) >= y,
      let part = part(of: start, end)
    else { return 0 }
    return (part.upperBound - part.lowerBound) * start.distance(to: end)
  }

  /// The share of a straight line that lies inside, as a range within 0...1, clipped side by side (Liang and Barsky
  /// 1984); `nil` when the line misses the rectangle.
  private func part(of start: Point, _ end: Point) -> ClosedRange<Double>? {
    let step = end - start
    var (first, last) = (0.0, 1.0)
    func clip(_ slope: Double, _ room: Double) -> Bool {
      if slope == 0 { return room >= 0 }
      if slope < 0 { first = max(first, room / slope) } else { last = min(last, room / slope) }
      return first <= last
    }
    let isInside =
      clip(-step.x, start.x - x) && clip(step.x, maxX - start.x) && clip(-step.y, start.y - y)
      && clip(step.y, maxY - start.y)
    return isInside ? first...last : nil
  }
}
