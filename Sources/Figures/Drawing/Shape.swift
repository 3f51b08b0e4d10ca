/// A form and how it is painted.
struct Shape: Sendable {
  enum Form: Sendable {
    case circle(Point, radius: Double)
    case ellipse(Point, across: Double, down: Double)
    case rect(Rect, corner: Double)
    case line(Point, Point)
    /// A line of two pieces.
    case bend(Point, Point, Point)
    /// A square on its corner; the radius reaches from the center to each of them.
    case diamond(Point, radius: Double)
    case polygon([Point])
    case polyline([Point])
    /// A part of a ring between two shares of a turn, clockwise from the top.
    case arc(Point, inner: Double, outer: Double, from: Double, to: Double)
    /// A line along a circle between two shares of a turn, clockwise from the top.
    case bow(Point, radius: Double, from: Double, to: Double)
  }

  let form: Form
  let paint: Paint

  init(_ form: Form, _ paint: Paint) {
    self.form = form
    self.paint = paint
  }

  static func line(_ from: Point, _ to: Point, _ paint: Paint) -> Shape { Shape(.line(from, to), paint) }

  /// An open arrowhead whose tip is `tip`, for a line that comes from `origin`.
  static func arrowhead(at tip: Point, from origin: Point, size: Double, _ paint: Paint) -> Shape {
    let back = tip.moved(towards: origin, by: size)
    let side = Point(-(back - tip).y, (back - tip).x) * 0.5
    return Shape(.bend(back + side, tip, back - side), paint)
  }
}
