/// Two bars from a common zero: constraining to the left, hatched; enabling to the right, solid.
struct IndicatorBar {
  let zero: Double
  /// Length of a full share.
  let unit: Double
  let height: Double

  func shapes(_ evidence: IntegrationIndicators.Evidence, at y: Double) -> [Shape] {
    let top = y - height / 2
    let left = Rect(x: zero - unit * evidence.constraining, y: top, width: unit * evidence.constraining, height: height)
    let right = Rect(x: zero, y: top, width: unit * evidence.enabling, height: height)
    var shapes: [Shape] = []
    if left.width > 0 {
      shapes.append(
        Shape(.rect(left, corner: 0), Paint.fill(.constraining, opacity: 0.14).outlined(.constraining, 1.5)))
      shapes.append(Shape(.strokes(Hatch.rect(left, spacing: 6)), .line(.constraining, 1.5)))
    }
    if right.width > 0 { shapes.append(Shape(.rect(right, corner: 0), .fill(.enabling))) }
    return shapes
  }

  /// What stands in place of bars where nothing was coded.
  func silence(at baseline: Double, size: Double) -> Label {
    Label(text: "\(Say.silent) nothing coded", at: Point(zero + 10, baseline), size: size, tone: .muted)
  }

  /// The zero line and the ends of a full share.
  func axis(from top: Double, to bottom: Double) -> [Shape] {
    let ends = [zero - unit, zero + unit].map { [Point($0, top), Point($0, bottom)] }
    return [
      Shape(.strokes(ends), .line(.rule, 1)),
      .line(Point(zero, top), Point(zero, bottom), .line(.muted, 1.25)),
    ]
  }
}
