import Markup

/// Spells out coordinates the way SVG attributes want them, to two decimals.
extension NumberWriter {
  private mutating func list(_ first: Double, _ second: Double) {
    number(first)
    sign(" ")
    number(second)
  }

  mutating func list(_ first: Double, _ second: Double, _ third: Double, _ fourth: Double) {
    list(first, second)
    sign(" ")
    list(third, fourth)
  }

  /// The lengths of strokes and gaps, the dash pattern of a line.
  mutating func dashes(_ paint: Paint) {
    let width = paint.width
    switch paint.line {
    case .solid: break
    case .dotted: list(width * 0.2, width + 2.5)
    case .dashed: list(width * 3.5, width * 2.5)
    case .longDashed: list(width * 5, width * 2.5)
    case .dashDotted: list(width * 5, width * 2, width, width * 2)
    }
  }

  mutating func points(_ count: Int, _ reader: inout DrawingReader) {
    for index in 0..<count {
      if index > 0 { sign(" ") }
      pair(reader.nextPoint())
    }
  }

  mutating func strokes(_ count: Int, _ reader: inout DrawingReader) {
    for _ in 0..<count {
      sign("M")
      pair(reader.nextPoint())
      sign("L")
      pair(reader.nextPoint())
    }
  }

  /// The part of a ring that a drawing holds as its center, its radii and its bounds.
  mutating func ring(_ reader: inout DrawingReader) {
    let (center, radii, bounds) = (reader.nextPoint(), reader.nextPoint(), reader.nextPoint())
    ring(center, inner: radii.x, outer: radii.y, from: bounds.x, to: bounds.y)
  }

  /// A part of a ring between two shares of a turn, clockwise from the top; a whole turn becomes two circles.
  private mutating func ring(_ center: Point, inner: Double, outer: Double, from: Double, to: Double) {
    guard to - from <= 0.9999 else {
      circle(center, outer)
      circle(center, inner)
      return
    }
    let isLarge = to - from > 0.5
    sign("M")
    pair(Turn.point(center, outer, from))
    arc(outer, isLarge: isLarge, isClockwise: true, to: Turn.point(center, outer, to))
    sign("L")
    pair(Turn.point(center, inner, to))
    arc(inner, isLarge: isLarge, isClockwise: false, to: Turn.point(center, inner, from))
    sign("Z")
  }

  private mutating func pair(_ point: Point) {
    number(point.x)
    sign(",")
    number(point.y)
  }

  private mutating func arc(_ radius: Double, isLarge: Bool, isClockwise: Bool, to end: Point) {
    sign("A")
    list(radius, radius, 0, isLarge ? 1 : 0)
    sign(" ")
    number(isClockwise ? 1 : 0)
    sign(" ")
    pair(end)
  }

  private mutating func circle(_ center: Point, _ radius: Double) {
    let top = Point(center.x, center.y - radius)
    sign("M")
    pair(top)
    arc(radius, isLarge: true, isClockwise: true, to: Point(center.x, center.y + radius))
    arc(radius, isLarge: true, isClockwise: true, to: top)
    sign("Z")
  }
}

/// Sine and cosine without a platform's mathematics library, so that every machine draws the same digits.
enum Turn {
  /// The place a share of a turn around `center`, clockwise from the top.
  static func point(_ center: Point, _ radius: Double, _ share: Double) -> Point {
    let (sine, cosine) = sineAndCosine(share)
    return Point(center.x + radius * sine, center.y - radius * cosine)
  }

  /// Sine and cosine of a share of a full turn, to about ten digits.
  static func sineAndCosine(_ share: Double) -> (sine: Double, cosine: Double) {
    let turn = share - share.rounded(.down)
    let quarter = (turn * 4).rounded()
    let angle = (turn - quarter / 4) * 2 * .pi
    let (sine, cosine) = (series(angle, startingAt: 1), series(angle, startingAt: 0))
    switch Int(quarter) % 4 {
    case 0: return (sine, cosine)
    case 1: return (cosine, -sine)
    case 2: return (-sine, -cosine)
    default: return (-cosine, sine)
    }
  }

  /// The power series of the sine (from the first power) or the cosine (from the zeroth) for a small angle.
  private static func series(_ angle: Double, startingAt power: Int) -> Double {
    var term = power == 0 ? 1 : angle
    var sum = term
    for step in 1...7 {
      let last = Double(2 * step + power)
      term *= -angle * angle / (last * (last - 1))
      sum += term
    }
    return sum
  }
}
