import CaseModel
import Words

/// The sign of an answer: a filled, half-filled or empty disc, or a dash.
enum OpportunitySign {
  static func draw(
    _ answer: ChecklistAnswer.Value, at place: Point, radius: Double = 6, into drawing: inout Drawing
  ) {
    guard answer != .unknown else {
      let (left, right) = (Point(place.x - radius, place.y), Point(place.x + radius, place.y))
      return drawing.add(.line(left, right, .line(.muted, 2)))
    }
    let ground: Tone = answer == .yes ? .ink : .paper
    drawing.add(Shape(.circle(place, radius: radius), Paint.fill(ground).outlined(.ink, 1.5)))
    if answer == .partly {
      drawing.add(Shape(.arc(place, inner: 0, outer: radius, from: 0.5, to: 1), .fill(.ink)))
    }
  }

  /// The four signs with their words in a line, and what the links mean; returns the height.
  static func drawKey(into drawing: inout Drawing, at top: Double, size: Double, _ words: Words) -> Double {
    var x = 16.0
    for answer in ChecklistAnswer.Value.allCases {
      let label = Label(text: words.word(answer), at: Point(x + 12, top + 14), size: size, tone: .muted)
      draw(answer, at: Point(x, top + 14 - size * 0.35), into: &drawing)
      drawing.add(label)
      x = label.box.maxX + 24
    }
    let lines = words.text(.spaceLines)
    let isWide = x + TextMetrics.width(lines, size: size) < drawing.width
    let place = isWide ? Point(x, top + 14) : Point(8, top + 36)
    let style = Label(text: "", at: place, size: size, tone: .muted)
    let height = drawing.add(TextBlock(lines, width: drawing.width - 8 - place.x, style: style))
    return isWide ? 26 : 29 + height
  }
}
