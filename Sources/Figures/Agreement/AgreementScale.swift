import CaseModel
import Words

/// The line on which alpha stands, from a little below chance to full agreement.
struct AgreementScale {
  let agreement: CoderAgreement
  let left: Double
  let right: Double
  let radius: Double

  /// Values below are drawn at this end, with a sign that they lie further out.
  private static let lowest = -0.25

  func x(_ alpha: Double) -> Double {
    left + (min(1, max(Self.lowest, alpha)) - Self.lowest) / (1 - Self.lowest) * (right - left)
  }

  /// The grounds of the two upper ranges and the lines between them.
  func drawGround(into drawing: inout Drawing, from top: Double, to bottom: Double) {
    func band(_ from: Double, _ to: Double, _ opacity: Double) -> Shape {
      let rect = Rect(x: x(from), y: top, width: x(to) - x(from), height: bottom - top)
      return Shape(.rect(rect, corner: 0), .fill(.accent, opacity: opacity))
    }
    drawing.add(band(agreement.tentative, agreement.reliable, 0.08))
    drawing.add(band(agreement.reliable, 1, 0.18))
    drawing.addStrokes(.line(.muted, 0.75)) { strokes in
      for limit in [agreement.tentative, agreement.reliable, 1] {
        strokes.add(Point(x(limit), top), Point(x(limit), bottom))
      }
    }
    drawing.add(.line(Point(x(0), top), Point(x(0), bottom), .line(.muted, 1, .dashed)))
  }

  /// The sign of a value: a disc, half disc or ring by what it allows, dotted where it allows nothing.
  func drawSign(_ row: CoderAgreement.Row, at y: Double, into drawing: inout Drawing) {
    drawing.add(.line(Point(left, y), Point(right, y), .line(.rule, 0.75)))
    guard let alpha = row.alpha else { return }
    if alpha < Self.lowest {
      let tip = Point(left - radius - 9, y)
      drawing.add(.arrowhead(at: tip, from: Point(left, y), size: 7, .line(.muted, 1.5)))
    }
    drawGlyph(row.reading, at: Point(x(alpha), y), into: &drawing)
  }

  func drawGlyph(_ reading: AgreementReading, at center: Point, into drawing: inout Drawing) {
    let ring = Shape(.circle(center, radius: radius - 1), Paint.fill(.paper).outlined(.actual, 2))
    switch reading {
    case .reliable: drawing.add(Shape(.circle(center, radius: radius), .fill(.actual)))
    case .tentative:
      drawing.add(ring)
      drawing.add(Shape(.arc(center, inner: 0, outer: radius - 1, from: 0.5, to: 1), .fill(.actual)))
    case .notReliable: drawing.add(ring)
    case .tooFew, .undefined:
      drawing.add(Shape(.circle(center, radius: radius - 1), Paint.fill(.paper).outlined(.muted, 2, .dotted)))
    }
  }

  /// The numbers over the line; where they would meet, the limits matter most.
  func ticks(at y: Double, size: Double) -> [Label] {
    func tick(_ text: String, _ alpha: Double, _ shift: Double, _ alignment: Label.Alignment) -> Label {
      Label(text: text, at: Point(x(alpha) + shift, y), size: size, alignment: alignment, tone: .muted)
    }
    let ticks = [
      tick(agreement.words.text(.exact(agreement.reliable)), agreement.reliable, 2, .start),
      tick(agreement.words.text(.exact(agreement.tentative)), agreement.tentative, -2, .end),
      tick("1", 1, 0, .middle), tick("0", 0, 0, .middle),
    ]
    return ticks.reduce(into: []) { kept, tick in
      let room = tick.box.grown(by: 3)
      if tick.box.maxX <= right + 12, kept.allSatisfy({ $0.box.overlap(with: room) == 0 }) { kept.append(tick) }
    }
  }
}
