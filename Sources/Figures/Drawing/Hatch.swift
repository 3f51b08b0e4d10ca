/// Parallel lines inside a form: the pattern that carries a meaning where colour cannot.
enum Hatch {
  enum Direction: Sendable { case level, rising }
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

  /// Rising lines through an upright rectangle, `spacing` units apart along its top.
  mutating func addHatch(_ rect: Rect, spacing: Double) {
    for top in stride(from: rect.x + spacing, to: rect.maxX + rect.height, by: spacing) {
      let start = top <= rect.maxX ? Point(top, rect.y) : Point(rect.maxX, rect.y + top - rect.maxX)
      let foot = top - rect.height
      let end = foot >= rect.x ? Point(foot, rect.maxY) : Point(rect.x, rect.y + top - rect.x)
      if start.distance(to: end) > 1 { add(end, start) }
    }
  }
}
