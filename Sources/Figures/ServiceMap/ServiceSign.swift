/// The small signs of a service map.
enum ServiceSign {
  /// A hatched strip along the left edge of a box: the activity is co-produced.
  static func coProduced(along box: Rect) -> [Shape] {
    let strip = Rect(x: box.x, y: box.y, width: 8, height: box.height)
    let inside = strip.grown(by: -0.75)
    return [
      Shape(.rect(strip, corner: 2), Paint.fill(.paper).outlined(.ink, 1.25)),
      Shape(.strokes(Hatch.rect(inside, spacing: 5)), .line(.ink, 1.25)),
    ]
  }

  /// A hollow ring: information that is needed and not brought.
  static func lack(at center: Point) -> Shape {
    Shape(.circle(center, radius: 4.5), Paint.fill(.paper).outlined(.constraining, 2))
  }

  /// Two hollow rings with nothing between: a structural hole.
  static func hole(at center: Point) -> [Shape] {
    [-7.0, 7].map {
      Shape(.circle(Point(center.x + $0, center.y), radius: 4.5), Paint.fill(.paper).outlined(.constraining, 2))
    }
  }

  /// A padlock, closed or open and struck through; 12 units wide.
  static func padlock(at center: Point, isClosed: Bool) -> [Shape] {
    let body = Rect(x: center.x - 6, y: center.y - 1, width: 12, height: 9)
    let lift = isClosed ? 0.0 : -2
    let bow = [
      Point(-3.5, 0), Point(-3.5, -4), Point(-2, -6), Point(2, -6), Point(3.5, -4),
      Point(3.5, isClosed ? 0 : -3),
    ].map { Point(center.x + $0.x, center.y + $0.y + lift) }
    let shackle = Shape(.polyline(isClosed ? bow : [Point(bow[0].x, center.y)] + bow), .line(.ink, 1.75))
    guard !isClosed else { return [shackle, Shape(.rect(body, corner: 1.5), Paint.fill(.ink).outlined(.ink, 1.5))] }
    let strike = [Point(center.x - 9, center.y + 9), Point(center.x + 9, center.y - 9)]
    return [
      shackle, Shape(.rect(body, corner: 1.5), Paint.fill(.paper).outlined(.ink, 1.5)),
      Shape(.polyline(strike), .line(.constraining, 2)),
    ]
  }
}

/// What is said of who may see a flow.
enum ServiceConsent {
  case given, refused, unsaid
  /// It is about no citizen, and nothing is said.
  case none

  init(_ flow: ServiceMapFigure.Flow) {
    self =
      switch flow.consent {
      case true?: .given
      case false?: .refused
      case nil: flow.isAboutCitizen ? .unsaid : .none
      }
  }

  /// The words beside the sign; `nil` for none.
  var words: String? {
    switch self {
    case .given: "with the citizen’s consent"
    case .refused: "consent refused"
    case .unsaid: "about a citizen, consent not said"
    case .none: nil
    }
  }

  /// The sign about a place; a question mark is a letter, and so a label.
  func shapes(at center: Point) -> [Shape] {
    switch self {
    case .given: ServiceSign.padlock(at: center, isClosed: true)
    case .refused: ServiceSign.padlock(at: center, isClosed: false)
    case .unsaid: [Shape(.circle(center, radius: 9), Paint.fill(.paper).outlined(.ink, 1.5))]
    case .none: []
    }
  }

  func label(at center: Point) -> [Label] {
    guard self == .unsaid else { return [] }
    return [Label(text: "?", at: Point(center.x, center.y + 4.8), size: 13, alignment: .middle, bold: true)]
  }
}
