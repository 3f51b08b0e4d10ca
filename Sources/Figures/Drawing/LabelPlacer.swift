/// Finds room for labels beside their marks: never on other text or marks, and off lines where it can.
struct LabelPlacer {
  let bounds: Rect
  private(set) var taken: [Rect] = []
  private var areas: [Rect] = []
  private var lines: [(from: Point, to: Point, weight: Double)] = []

  init(bounds: Rect) { self.bounds = bounds }

  /// Room that no label may enter.
  mutating func take(_ rect: Rect) { taken.append(rect) }

  /// Room that texts already have, with a little air.
  mutating func take(_ labels: [Label]) { taken += labels.map { $0.box.grown(by: 2) } }

  /// A line that labels should leave free.
  ///
  /// - Parameter weight: How much worse it is to cover this line than others.
  mutating func avoid(_ from: Point, _ to: Point, weight: Double = 1) { lines.append((from, to, weight)) }

  /// Room found for a label, and the point it belongs to.
  struct Place {
    let rect: Rect
    let anchor: Point
    let cost: Double
  }

  /// An area that labels should leave free, such as the one beside a tick's words.
  mutating func avoid(_ area: Rect) { areas.append(area) }

  /// Room of a size near one of the `anchors`, at least `clearance` away from it; it is taken from then on.
  mutating func place(width: Double, height: Double, near anchors: [Point], clearance: Double) -> Place {
    var best = Place(rect: Rect(x: 0, y: 0, width: width, height: height), anchor: anchors[0], cost: .infinity)
    for anchor in anchors {
      // In each direction the box is at least its distance away, so nothing further out can be better.
      for distance in Self.distances where (clearance + distance) * 3 < best.cost {
        for direction in Self.directions {
          let rect = Self.box(width, height, at: anchor, toward: direction, distance: clearance + distance)
          // The cheap parts of the cost first: most places are out of the question before lines are looked at.
          // A unit further off costs a little less than a unit of a line covered, so a label moves off a line only when
          // that takes it less far than the line would run through it.
          let far = rect.gap(to: anchor) * 3
          guard far < best.cost else { continue }
          let near = far + blocking(rect, below: best.cost - far)
          guard near < best.cost else { continue }
          let cost = near + crossing(rect, below: best.cost - near)
          if cost < best.cost { best = Place(rect: rect, anchor: anchor, cost: cost) }
        }
      }
    }
    // Air around it, so that the next label is not read as a further line of this one.
    take(best.rect.grown(by: 6))
    return best
  }

  // Steps grow, since a label far off is found by the line that leads to it and no longer by where it stands exactly.
  private static let distances = [0.0, 8, 18, 30, 45, 62, 82, 105, 130, 160, 195, 235, 280, 330, 390, 460]

  // Beside comes before above and below, since words beside a mark are read as its own; of places that cost the same the
  // first is taken.
  private static let directions = [
    Point(1, 0), Point(1, -0.5), Point(1, 0.5), Point(-1, 0), Point(-1, -0.5), Point(-1, 0.5), Point(0, -1),
    Point(0, 1), Point(0.5, -1), Point(0.5, 1), Point(-0.5, -1), Point(-0.5, 1),
  ]

  /// The box whose near edge or corner lies `distance` from `anchor` in a direction.
  private static func box(
    _ width: Double, _ height: Double, at anchor: Point, toward direction: Point, distance: Double
  ) -> Rect {
    let center = Point(
      anchor.x + direction.x * (distance + width / 2), anchor.y + direction.y * (distance + height / 2))
    return .around(center, width: width, height: height)
  }

  /// What a unit of a covered line counts, in square units: lines are weighed with covered areas.
  private static let breadth = 3.5

  /// What a place costs at least that covers something or leaves the drawing: more than any sum of distances and lines,
  /// so that such a place is the last resort.
  static let blocked = 1e7

  /// Covering anything or leaving the drawing costs most; the sum is not finished once it reaches `limit`.
  private func blocking(_ rect: Rect, below limit: Double) -> Double {
    let air = rect.grown(by: 3)
    var blocked = rect.area - rect.overlap(with: bounds)
    let most = limit <= Self.blocked ? 0.01 : .infinity
    for other in taken {
      if blocked > most { return .infinity }
      blocked += air.overlap(with: other)
    }
    return blocked > 0.01 ? Self.blocked + blocked * 1000 : 0
  }

  /// What a label covers of lines and areas; the sum is not finished once it reaches `limit`.
  private func crossing(_ rect: Rect, below limit: Double) -> Double {
    let air = rect.grown(by: 3)
    var covered = areas.reduce(0.0) { $0 + air.overlap(with: $1) }
    for line in lines {
      if covered >= limit { return covered }
      covered += air.length(inside: line.from, line.to) * Self.breadth * line.weight
    }
    return covered
  }
}

extension Rect {
  /// Distance from the nearest point of the rectangle; 0 inside.
  func gap(to point: Point) -> Double { nearest(to: point).distance(to: point) }

  /// The point of the rectangle nearest to another point.
  func nearest(to point: Point) -> Point {
    Point(min(max(point.x, x), maxX), min(max(point.y, y), maxY))
  }
}
