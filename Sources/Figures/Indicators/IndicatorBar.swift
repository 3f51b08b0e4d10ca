import Words

/// Two bars from a common zero: constraining to the left, hatched; enabling to the right, solid.
struct IndicatorBar {
  let zero: Double
  /// Length of a full share.
  let unit: Double
  let height: Double

  func draw(_ evidence: IntegrationIndicators.Evidence, at y: Double, into drawing: inout Drawing) {
    let top = y - height / 2
    let left = Rect(x: zero - unit * evidence.constraining, y: top, width: unit * evidence.constraining, height: height)
    let right = Rect(x: zero, y: top, width: unit * evidence.enabling, height: height)
    if left.width > 0 {
      drawing.add(
        Shape(.rect(left, corner: 0), Paint.fill(.constraining, opacity: 0.14).outlined(.constraining, 1.5)))
      drawing.add(.hatch(left, Hatch.Across(tone: .constraining, width: 1.5, spacing: 6)))
    }
    if right.width > 0 { drawing.add(Shape(.rect(right, corner: 0), .fill(.enabling))) }
  }

  /// What stands in place of bars where nothing was coded.
  func silence(at baseline: Double, size: Double, _ words: Words) -> Label {
    Label(text: words.text(.indicatorBarsSilent), at: Point(zero + 10, baseline), size: size, tone: .muted)
  }

  /// The zero line and the ends of a full share.
  func drawAxis(into drawing: inout Drawing, from top: Double, to bottom: Double) {
    drawing.addStrokes(.line(.rule, 1)) { strokes in
      strokes.add(Point(zero - unit, top), Point(zero - unit, bottom))
      strokes.add(Point(zero + unit, top), Point(zero + unit, bottom))
    }
    drawing.add(.line(Point(zero, top), Point(zero, bottom), .line(.muted, 1.25)))
  }
}
