import Markup

/// Spells out coordinates the way SVG attributes want them, to two decimals.
enum PathText {
  static func points(_ points: [Point]) -> String { points.map(pair).joined(separator: " ") }

  static func strokes(_ strokes: [[Point]]) -> String {
    strokes.map { "M" + $0.map(pair).joined(separator: "L") }.joined()
  }

  /// A part of a ring between two shares of a turn, clockwise from the top; a whole turn becomes two circles.
  static func ring(_ center: Point, inner: Double, outer: Double, from: Double, to: Double) -> String {
    if to - from > 0.9999 { return circle(center, outer) + circle(center, inner) }
    let large = to - from > 0.5 ? 1 : 0
    let outerEnds = (onTurn(center, outer, from), onTurn(center, outer, to))
    let innerEnds = (onTurn(center, inner, to), onTurn(center, inner, from))
    return "M\(pair(outerEnds.0))\(arc(outer, large, 1, outerEnds.1))L\(pair(innerEnds.0))"
      + "\(arc(inner, large, 0, innerEnds.1))Z"
  }

  /// The place a share of a turn around `center`, clockwise from the top.
  static func onTurn(_ center: Point, _ radius: Double, _ share: Double) -> Point {
    let (sine, cosine) = Turn.sineAndCosine(share)
    return Point(center.x + radius * sine, center.y - radius * cosine)
  }

  private static func circle(_ center: Point, _ radius: Double) -> String {
    let top = Point(center.x, center.y - radius)
    let bottom = Point(center.x, center.y + radius)
    return "M\(pair(top))\(arc(radius, 1, 1, bottom))\(arc(radius, 1, 1, top))Z"
  }

  private static func arc(_ radius: Double, _ large: Int, _ sweep: Int, _ end: Point) -> String {
    "A\(Number.short(radius)) \(Number.short(radius)) 0 \(large) \(sweep) \(pair(end))"
  }

  private static func pair(_ point: Point) -> String { Number.short(point.x) + "," + Number.short(point.y) }
}

/// Sine and cosine without a platform's mathematics library, so that every machine draws the same digits.
enum Turn {
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
