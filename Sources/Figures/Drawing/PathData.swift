import Markup

/// Spells out coordinates the way SVG attributes want them, to one decimal.
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
  mutating func dashes(_ line: Paint.Line) {
    switch line {
    case .solid: break
    case .dotted: list(0.3, 4.5)
    case .dashed: list(5, 4)
    case .longDashed: list(8, 4)
    case .dashDotted: list(8, 3, 1.5, 3)
    case .bars(let thickness, let gap): list(thickness, gap)
    }
  }

  /// The lines of an item: one through all its corners, or separate strokes.
  mutating func strokes(_ item: Drawing.Item, _ reader: inout DrawingReader, _ pen: inout PathPen) {
    let corners = item.kind == .strokes ? 2 : item.count / 2
    for _ in 0..<item.count / (2 * corners) {
      move(to: reader.nextPoint(), &pen)
      for _ in 1..<corners { line(to: reader.nextPoint(), &pen) }
    }
  }

  mutating func polygon(_ corners: Int, _ reader: inout DrawingReader, _ pen: inout PathPen) {
    for corner in 0..<corners {
      if corner == 0 { move(to: reader.nextPoint(), &pen) } else { line(to: reader.nextPoint(), &pen) }
    }
    sign("z")
    pen.close()
  }

  mutating func outline(of rect: Rect) {
    var pen = PathPen()
    move(to: Point(rect.x, rect.y), &pen)
    line(to: Point(rect.x + rect.width, rect.y), &pen)
    line(to: Point(rect.x + rect.width, rect.y + rect.height), &pen)
    line(to: Point(rect.x, rect.y + rect.height), &pen)
    sign("z")
  }

  /// The part of a ring that a drawing holds as its center, its radii and its bounds.
  mutating func ring(_ reader: inout DrawingReader) {
    let (center, radii, bounds) = (reader.nextPoint(), reader.nextPoint(), reader.nextPoint())
    ring(center, inner: radii.x, outer: radii.y, from: bounds.x, to: bounds.y)
  }

  /// The line that a drawing holds as its center, its radius and its bounds.
  mutating func bow(_ reader: inout DrawingReader) {
    let (center, radius, bounds) = (reader.nextPoint(), reader.nextNumber(), reader.nextPoint())
    // A whole turn would end where it begins, and be none.
    let end = min(bounds.y, bounds.x + 0.9999)
    var pen = PathPen()
    move(to: Turn.point(center, radius, bounds.x), &pen)
    arc(radius, isLarge: end - bounds.x > 0.5, isClockwise: true, to: Turn.point(center, radius, end), &pen)
  }

  /// A part of a ring between two shares of a turn, clockwise from the top; a whole turn becomes two circles, the inner
  /// one against the clock, so that it is a hole.
  private mutating func ring(_ center: Point, inner: Double, outer: Double, from: Double, to: Double) {
    var pen = PathPen()
    guard to - from <= 0.9999 else {
      circle(center, outer, isClockwise: true, &pen)
      if inner > 0 { circle(center, inner, isClockwise: false, &pen) }
      return
    }
    let isLarge = to - from > 0.5
    move(to: Turn.point(center, outer, from), &pen)
    arc(outer, isLarge: isLarge, isClockwise: true, to: Turn.point(center, outer, to), &pen)
    line(to: Turn.point(center, inner, to), &pen)
    if inner > 0 { arc(inner, isLarge: isLarge, isClockwise: false, to: Turn.point(center, inner, from), &pen) }
    sign("z")
  }

  private mutating func circle(_ center: Point, _ radius: Double, isClockwise: Bool, _ pen: inout PathPen) {
    let top = Point(center.x, center.y - radius)
    move(to: top, &pen)
    arc(radius, isLarge: true, isClockwise: isClockwise, to: Point(center.x, center.y + radius), &pen)
    arc(radius, isLarge: true, isClockwise: isClockwise, to: top, &pen)
    sign("z")
  }

  private mutating func move(to point: Point, _ pen: inout PathPen) {
    let step = pen.step(to: point)
    sign(pen.hasBegun ? "m" : "M")
    tenths(step.x, isFirst: true)
    tenths(step.y)
    pen.begin()
  }

  /// A line, as short as it can be said: along one axis by one number, and without its letter after one like it.
  private mutating func line(to point: Point, _ pen: inout PathPen) {
    let step = pen.step(to: point)
    switch (step.x, step.y) {
    case (_, 0):
      sign("h")
      tenths(step.x, isFirst: true)
      pen.last = .straight
    case (0, _):
      sign("v")
      tenths(step.y, isFirst: true)
      pen.last = .straight
    default:
      let goesOn = pen.last == .line
      if !goesOn { sign("l") }
      tenths(step.x, isFirst: !goesOn)
      tenths(step.y)
      pen.last = .line
    }
  }

  private mutating func arc(
    _ radius: Double, isLarge: Bool, isClockwise: Bool, to end: Point, _ pen: inout PathPen
  ) {
    let step = pen.step(to: end)
    let length = Number.tenths(radius)
    sign("a")
    tenths(length, isFirst: true)
    tenths(length)
    for flag in [0, isLarge ? 10 : 0, isClockwise ? 10 : 0] { tenths(flag) }
    tenths(step.x)
    tenths(step.y)
    pen.last = .straight
  }
}

/// Where a path has come to, in whole tenths of a unit, so that relative steps add up.
struct PathPen {
  enum Step {
    /// What the next line cannot go on from without a letter of its own.
    case move, straight
    case line
  }

  private(set) var hasBegun = false
  private var at = (x: 0, y: 0)
  private var first = (x: 0, y: 0)
  fileprivate(set) var last = Step.move

  fileprivate mutating func begin() {
    (hasBegun, first, last) = (true, at, .move)
  }

  /// Goes back to where the form was begun, as a path does that is closed.
  fileprivate mutating func close() { at = first }

  /// The step to a point from the last one; from the origin at first.
  fileprivate mutating func step(to point: Point) -> (x: Int, y: Int) {
    let end = (x: Number.tenths(point.x), y: Number.tenths(point.y))
    defer { at = end }
    return (end.x - at.x, end.y - at.y)
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
