/// Parallel lines inside a form: the pattern that carries a meaning where colour cannot.
enum Hatch {
  enum Direction: Sendable { case level, rising }

  /// Lines through a circle, `spacing` units apart.
  static func circle(_ center: Point, radius: Double, spacing: Double, _ direction: Direction) -> [[Point]] {
    let along = direction == .level ? Point(1, 0) : Point(0.5.squareRoot(), -(0.5.squareRoot()))
    let across = Point(-along.y, along.x)
    let count = Int(radius / spacing)
    return (-count...count).compactMap { index in
      let offset = Double(index) * spacing
      let half = (radius * radius - offset * offset).squareRoot()
      guard half > 1 else { return nil }
      let middle = center + across * offset
      return [middle - along * half, middle + along * half]
    }
  }

  /// Rising lines through an upright rectangle, `spacing` units apart along its top.
  static func rect(_ rect: Rect, spacing: Double) -> [[Point]] {
    stride(from: rect.x + spacing, to: rect.maxX + rect.height, by: spacing).compactMap { top in
      let start = top <= rect.maxX ? Point(top, rect.y) : Point(rect.maxX, rect.y + top - rect.maxX)
      let foot = top - rect.height
      let end = foot >= rect.x ? Point(foot, rect.maxY) : Point(rect.x, rect.y + top - rect.x)
      return start.distance(to: end) > 1 ? [end, start] : nil
    }
  }
}
