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

  /// The line and its arrowheads; heads are never broken, whatever the line.
  var shapes: [Shape] {
    guard points.count > 1, let first = points.first, let last = points.last else { return [] }
    var whole = paint
    whole.line = .solid
    var shapes = [Shape(.polyline(points), paint)]
    if heads != .none {
      shapes.append(.arrowhead(at: last, from: points[points.count - 2], size: headSize, whole))
    }
    if heads == .both { shapes.append(.arrowhead(at: first, from: points[1], size: headSize, whole)) }
    return shapes
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
  /// Whether the straight line between two points meets the rectangle, clipped side by side (Liang and Barsky 1984).
  func isCrossed(from start: Point, to end: Point) -> Bool {
    let step = end - start
    var (first, last) = (0.0, 1.0)
    for (slope, room) in [
      (-step.x, start.x - x), (step.x, maxX - start.x), (-step.y, start.y - y), (step.y, maxY - start.y),
    ] {
      if slope == 0 {
        if room < 0 { return false }
      } else if slope < 0 {
        first = max(first, room / slope)
      } else {
        last = min(last, room / slope)
      }
      if first > last { return false }
    }
    return true
  }
}
