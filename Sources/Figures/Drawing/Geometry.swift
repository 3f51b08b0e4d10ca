/// A place in a drawing, in the drawing's own units; y grows downwards.
package struct Point: Sendable, Hashable {
  /// Units from the left edge.
  package var x: Double
  /// Units from the top edge.
  package var y: Double

  /// A place `x` units from the left and `y` units from the top.
  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  static func + (left: Point, right: Point) -> Point { Point(left.x + right.x, left.y + right.y) }
  static func - (left: Point, right: Point) -> Point { Point(left.x - right.x, left.y - right.y) }
  static func * (left: Point, factor: Double) -> Point { Point(left.x * factor, left.y * factor) }

  /// Distance to `other`, in units.
  package func distance(to other: Point) -> Double {
    let step = self - other
    return (step.x * step.x + step.y * step.y).squareRoot()
  }

  /// Distance to the line through two points, however far it runs, in units.
  func distance(toLine from: Point, _ to: Point) -> Double {
    let (way, step) = (to - from, self - from)
    let length = from.distance(to: to)
    return length == 0 ? distance(to: from) : abs(way.x * step.y - way.y * step.x) / length
  }

  /// The point `length` units from here on the way to `other`; here itself when both coincide.
  func moved(towards other: Point, by length: Double) -> Point {
    let whole = distance(to: other)
    return whole == 0 ? self : self + (other - self) * (length / whole)
  }

  /// The point halfway to `other`.
  func middle(to other: Point) -> Point { (self + other) * 0.5 }
}

/// An upright rectangle in a drawing's units.
package struct Rect: Sendable, Hashable {
  /// The left edge.
  package var x: Double
  /// The top edge.
  package var y: Double
  /// Extent to the right.
  package var width: Double
  /// Extent downwards.
  package var height: Double

  /// The right edge.
  package var maxX: Double { x + width }
  /// The bottom edge.
  package var maxY: Double { y + height }

  var center: Point { Point(x + width / 2, y + height / 2) }
  var area: Double { width * height }

  static func around(_ center: Point, width: Double, height: Double) -> Rect {
    Rect(x: center.x - width / 2, y: center.y - height / 2, width: width, height: height)
  }

  /// The rectangle with every edge moved outwards by `margin`.
  func grown(by margin: Double) -> Rect {
    Rect(x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin)
  }

  /// The area both rectangles cover, in square units; 0 when they only touch.
  package func overlap(with other: Rect) -> Double {
    let across = min(maxX, other.maxX) - max(x, other.x)
    let down = min(maxY, other.maxY) - max(y, other.y)
    return across > 0 && down > 0 ? across * down : 0
  }

  /// Whether `other` lies inside, edges included.
  package func contains(_ other: Rect) -> Bool {
    other.x >= x && other.y >= y && other.maxX <= maxX && other.maxY <= maxY
  }
}
