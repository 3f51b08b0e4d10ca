/// Parallel lines inside a form: the pattern that carries a meaning where colour cannot.
///
/// Lines across a bar are one line as wide as the bar, and broken; a pattern of many short lines takes ten times the room.
enum Hatch {
  enum Direction: Sendable { case level, rising }

  /// How a band is crossed by lines.
  struct Across: Sendable {
    let tone: Tone
    /// Thickness of each line, in units.
    let width: Double
    /// From the middle of one line to that of the next.
    let spacing: Double

    fileprivate func paint(of band: Double) -> Paint {
      .line(tone, band, .bars(thickness: width, gap: spacing - width))
    }

    /// Where the first line begins, so that none lies on the edge.
    fileprivate var start: Double { spacing - width / 2 }
  }
}

extension Shape {
  /// Lines across a bar, from its one end to the other; a bar that is higher than wide is crossed by level lines.
  static func hatch(_ bar: Rect, _ across: Hatch.Across) -> Shape {
    if bar.width >= bar.height {
      let y = bar.center.y
      return line(
        Point(min(bar.x + across.start, bar.maxX), y), Point(bar.maxX, y), across.paint(of: bar.height))
    }
    let x = bar.center.x
    return line(Point(x, min(bar.y + across.start, bar.maxY)), Point(x, bar.maxY), across.paint(of: bar.width))
  }

  /// Lines across a part of a ring between two shares of a turn, clockwise from the top.
  static func hatch(
    _ center: Point, inner: Double, outer: Double, from: Double, to: Double, _ across: Hatch.Across
  ) -> Shape {
    let radius = (inner + outer) / 2
    let start = min(from + across.start / (2 * .pi * radius), to)
    return Shape(.bow(center, radius: radius, from: start, to: to), across.paint(of: outer - inner))
  }
}

extension Drawing.Strokes {
  /// Lines through a circle, `spacing` units apart.
  mutating func addHatch(_ center: Point, radius: Double, spacing: Double, _ direction: Hatch.Direction) {
    let along = direction == .level ? Point(1, 0) : Point(0.5.squareRoot(), -(0.5.squareRoot()))
    let across = Point(-along.y, along.x)
    let count = Int(radius / spacing)
    for index in -count...count {
      let offset = Double(index) * spacing
      let half = (radius * radius - offset * offset).squareRoot()
      // What is shorter than a unit would be a dot on the edge.
      guard half > 1 else { continue }
      let middle = center + across * offset
      add(middle - along * half, middle + along * half)
    }
  }
}
