import CaseModel
import Words

/// One account on one axis: the intended sign in the upper lane, the actual one in the lower, joined by a line.
struct GapCell {
  let row: InvolvementGapChart.Row
  let scale: StripScale
  /// The middle between the lanes.
  let y: Double
  let size: Double
  let words: Words
  /// Whether signs show how far the evidence goes: dotted and hollow for one source, small for too little.
  var showsStatus = false
  /// Where the sign for silence stands across the scale; `nil` = in the middle.
  var silence: Double?

  /// From the middle to a lane; two lanes leave room for two targets of at least 24 units.
  static let lane = 13.0

  func draw(into drawing: inout Drawing) {
    drawJoint(into: &drawing)
    for frame in Frame.compared { draw(frame, into: &drawing) }
  }

  private func height(_ frame: Frame) -> Double { y + (frame == .intended ? -Self.lane : Self.lane) }

  private func drawJoint(into drawing: inout Drawing) {
    guard let goal = row.intended[scale.axis].interval, let practice = row.actual[scale.axis].interval else { return }
    guard !showsStatus || row.intended[scale.axis].hasPosition && row.actual[scale.axis].hasPosition else { return }
    let isBehind = goal.lowerBound >= practice.upperBound
    let from = Point(scale.x(isBehind ? practice.upperBound : practice.lowerBound), height(.actual))
    let to = Point(scale.x(isBehind ? goal.lowerBound : goal.upperBound), height(.intended))
    drawing.add(.line(from, to, .line(.muted, 1.5)))
  }

  private func draw(_ frame: Frame, into drawing: inout Drawing) {
    let reading = row.reading(frame, scale.axis)
    guard let interval = reading.interval else {
      let place = Point(silence ?? (scale.left + scale.right) / 2, height(frame) + size * 0.35)
      return drawing.add(
        Label(text: words.silent, at: place, size: size, alignment: .middle, tone: frame.tone, bold: true, halo: true))
    }
    let from = Point(scale.x(interval.lowerBound), height(frame))
    let to = Point(scale.x(interval.upperBound), height(frame))
    let isHollow = showsStatus && reading.status == .singleSource
    let factor = showsStatus && reading.status == .insufficient ? 0.55 : 1
    let position = showsStatus ? reading.guardedPosition(on: scale.axis) : reading.position(on: scale.axis) ?? .silent
    let mark = EvidenceMark(
      words.text(.markOfFrame(row.label, frame, position)), anchor: reading.anchor,
      hit: .around(from.middle(to: to), width: to.x - from.x + 26, height: 26))
    drawing.add(mark) { drawing in
      let radius = (frame == .intended ? 8 : 6.5) * factor
      if interval.count > 1 { drawing.add(.line(from, to, .line(frame.tone, 3 * factor, isHollow ? .dotted : .solid))) }
      drawing.add(Markers.frame(frame, at: from, radius: radius, hollow: isHollow))
      if interval.count > 1 { drawing.add(Markers.frame(frame, at: to, radius: radius, hollow: isHollow)) }
    }
  }
}
