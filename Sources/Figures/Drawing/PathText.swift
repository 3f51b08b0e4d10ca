import Markup

/// Spells out coordinates the way SVG attributes want them, to two decimals.
enum PathText {
  static func points(_ points: [Point]) -> [UInt8] {
    var path = Path()
    for (index, point) in points.enumerated() {
      if index > 0 { path.sign(" ") }
      path.pair(point)
    }
    return path.bytes
  }

  static func strokes(_ strokes: [[Point]]) -> [UInt8] {
    var path = Path()
    for stroke in strokes {
      for (index, point) in stroke.enumerated() {
        path.sign(index == 0 ? "M" : "L")
        path.pair(point)
      }
    }
    return path.bytes
  }

  /// A part of a ring between two shares of a turn, clockwise from the top; a whole turn becomes two circles.
  static func ring(_ center: Point, inner: Double, outer: Double, from: Double, to: Double) -> [UInt8] {
    var path = Path()
    guard to - from <= 0.9999 else {
      path.circle(center, outer)
      path.circle(center, inner)
      return path.bytes
    }
    let isLarge = to - from > 0.5
    path.sign("M")
    path.pair(onTurn(center, outer, from))
    path.arc(outer, isLarge: isLarge, isClockwise: true, to: onTurn(center, outer, to))
    path.sign("L")
    path.pair(onTurn(center, inner, to))
    path.arc(inner, isLarge: isLarge, isClockwise: false, to: onTurn(center, inner, from))
    path.sign("Z")
    return path.bytes
  }

  /// The place a share of a turn around `center`, clockwise from the top.
  static func onTurn(_ center: Point, _ radius: Double, _ share: Double) -> Point {
    let (sine, cosine) = Turn.sineAndCosine(share)
    return Point(center.x + radius * sine, center.y - radius * cosine)
  }
}

/// Path data under construction.
private struct Path {
  private(set) var bytes: [UInt8] = []

  mutating func sign(_ sign: Unicode.Scalar) { bytes.append(UInt8(ascii: sign)) }

  mutating func pair(_ point: Point) {
    Number.appendShort(point.x, to: &bytes)
    sign(",")
    Number.appendShort(point.y, to: &bytes)
  }

  mutating func arc(_ radius: Double, isLarge: Bool, isClockwise: Bool, to end: Point) {
    sign("A")
    Number.appendShort(radius, to: &bytes)
    sign(" ")
    Number.appendShort(radius, to: &bytes)
    bytes += " 0 ".utf8
    bytes += (isLarge ? "1 " : "0 ").utf8
    bytes += (isClockwise ? "1 " : "0 ").utf8
    pair(end)
  }

  mutating func circle(_ center: Point, _ radius: Double) {
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
