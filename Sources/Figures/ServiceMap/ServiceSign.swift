import Words

/// The small signs of a service map.
enum ServiceSign {
  /// A hatched strip along the left edge of a box: the activity is co-produced.
  static func drawCoProduced(into drawing: inout Drawing, along box: Rect) {
    let strip = Rect(x: box.x, y: box.y, width: 8, height: box.height)
    drawing.add(Shape(.rect(strip, corner: 2), Paint.fill(.paper).outlined(.ink, 1.25)))
    drawing.add(.hatch(strip, Hatch.Across(tone: .ink, width: 1.25, spacing: 5)))
  }

  /// A hollow ring: information that is needed and not brought.
  static func lack(at center: Point) -> Shape {
    Shape(.circle(center, radius: 4.5), Paint.fill(.paper).outlined(.constraining, 2))
  }

  /// Two hollow rings with nothing between: a structural hole.
  static func drawHole(into drawing: inout Drawing, at center: Point) {
    drawing.add(lack(at: Point(center.x - 7, center.y)))
    drawing.add(lack(at: Point(center.x + 7, center.y)))
  }

  /// A padlock, closed or open and struck through; 12 units wide.
  static func drawPadlock(into drawing: inout Drawing, at center: Point, isClosed: Bool) {
    let body = Rect(x: center.x - 6, y: center.y - 1, width: 12, height: 9)
    let lift = isClosed ? 0.0 : -2
    let bow = [
      Point(-3.5, 0), Point(-3.5, -4), Point(-2, -6), Point(2, -6), Point(3.5, -4),
      Point(3.5, isClosed ? 0 : -3),
    ].map { Point(center.x + $0.x, center.y + $0.y + lift) }
    drawing.add(Shape(.polyline(isClosed ? bow : [Point(bow[0].x, center.y)] + bow), .line(.ink, 1.75)))
    drawing.add(Shape(.rect(body, corner: 1.5), Paint.fill(isClosed ? .ink : .paper).outlined(.ink, 1.5)))
    guard !isClosed else { return }
    let (low, high) = (Point(center.x - 9, center.y + 9), Point(center.x + 9, center.y - 9))
    drawing.add(.line(low, high, .line(.constraining, 2)))
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
  var words: Message? {
    switch self {
    case .given: .consentGiven
    case .refused: .consentIs(.refused)
    case .unsaid: .consentAboutCitizen(.unsaid)
    case .none: nil
    }
  }

  /// The sign about a place.
  func drawSign(into drawing: inout Drawing, at center: Point) {
    switch self {
    case .given: ServiceSign.drawPadlock(into: &drawing, at: center, isClosed: true)
    case .refused: ServiceSign.drawPadlock(into: &drawing, at: center, isClosed: false)
    case .unsaid: drawing.add(Shape(.circle(center, radius: 9), Paint.fill(.paper).outlined(.ink, 1.5)))
    case .none: break
    }
  }

  /// The letter in the sign; in a list of words it comes last.
  func drawLetter(into drawing: inout Drawing, at center: Point) {
    guard self == .unsaid else { return }
    drawing.add(Label(text: "?", at: Point(center.x, center.y + 4.8), size: 13, alignment: .middle, bold: true))
  }
}
