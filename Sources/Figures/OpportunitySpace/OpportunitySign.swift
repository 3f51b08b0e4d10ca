/// The sign of an answer: a filled, half-filled or empty disc, or a dash.
enum OpportunitySign {
  static func shapes(_ answer: OpportunitySpaceFigure.Answer, at place: Point, radius: Double = 6) -> [Shape] {
    let ring = Shape(.circle(place, radius: radius), Paint.fill(.paper).outlined(.ink, 1.5))
    return switch answer {
    case .yes: [Shape(.circle(place, radius: radius), Paint.fill(.ink).outlined(.ink, 1.5))]
    case .partly: [ring, Shape(.arc(place, inner: 0, outer: radius, from: 0.5, to: 1), .fill(.ink))]
    case .no: [ring]
    case .unknown:
      [.line(Point(place.x - radius, place.y), Point(place.x + radius, place.y), .line(.muted, 2))]
    }
  }

  /// The four signs with their words in a line, and what the links mean; returns the height.
  static func drawKey(into drawing: inout Drawing, at top: Double, size: Double) -> Double {
    var x = 16.0
    for answer in OpportunitySpaceFigure.Answer.allCases {
      let words = answer == .unknown ? "not answered" : answer.rawValue
      let label = Label(text: words, at: Point(x + 12, top + 14), size: size, tone: .muted)
      drawing.add(shapes(answer, at: Point(x, top + 14 - size * 0.35)))
      drawing.add(label)
      x = label.box.maxX + 24
    }
    let words = "Lines: all four are linked, two pairs behind the middle."
    let isWide = x + TextMetrics.width(words, size: size) < drawing.width
    let place = isWide ? Point(x, top + 14) : Point(8, top + 36)
    drawing.add(Label(text: words, at: place, size: size, tone: .muted))
    return isWide ? 26 : 46
  }
}
