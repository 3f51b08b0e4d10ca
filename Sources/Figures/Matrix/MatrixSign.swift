/// A sign in a cell of a matrix. Signs differ in form, so that they can be told apart without colour.
enum MatrixSign: Sendable, Hashable, CaseIterable {
  /// A disc: it is so.
  case full
  /// A disc of which one half is filled: said both ways.
  case half
  /// A ring: in part, or at the edge.
  case ring
  /// A ring with a bar through it: it is not so.
  case barred
  /// A hollow diamond: meant.
  case diamond
  /// A diamond within a diamond: called for.
  case call
  /// A short stroke: nothing was said.
  case stroke

  /// The sign around a point; `radius` units from its middle to its edge.
  func draw(into drawing: inout Drawing, at center: Point, radius: Double) {
    switch self {
    case .full: drawing.add(Shape(.circle(center, radius: radius), .fill(.enabling)))
    case .half:
      drawing.add(Shape(.circle(center, radius: radius - 1), Paint.fill(.paper).outlined(.ink, 2)))
      drawing.add(Shape(.arc(center, inner: 0, outer: radius - 1, from: 0.5, to: 1), .fill(.ink)))
    case .ring: drawing.add(Shape(.circle(center, radius: radius - 1.25), Paint.fill(.paper).outlined(.ink, 2.5)))
    case .barred:
      drawing.add(Shape(.circle(center, radius: radius - 1), Paint.fill(.paper).outlined(.constraining, 2)))
      drawing.add(.line(slant(center, -radius), slant(center, radius), .line(.constraining, 2)))
    case .diamond: drawing.add(Shape(.diamond(center, radius: radius), Paint.fill(.paper).outlined(.intended, 2)))
    case .call:
      drawing.add(Shape(.diamond(center, radius: radius), Paint.fill(.paper).outlined(.muted, 1.5, .dashed)))
      drawing.add(Shape(.diamond(center, radius: radius * 0.42), .fill(.muted)))
    case .stroke:
      drawing.add(.line(center - Point(radius * 0.6, 0), center + Point(radius * 0.6, 0), .line(.muted, 1.5)))
    }
  }

  private func slant(_ center: Point, _ length: Double) -> Point {
    center + Point(length, -length) * 0.5.squareRoot()
  }
}
