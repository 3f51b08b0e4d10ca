import CaseModel
import Words

/// One frame on one axis: a sign for each rank, the bracket of the median, and the researcher's reading.
struct StripRow {
  let reading: AxisReading
  let assessed: AssessedRanks?
  let frame: Frame
  let scale: StripScale
  let size: Double
  let y: Double
  let reach: Double
  let words: Words

  private var isHollow: Bool { reading.status == .singleSource }
  /// Brackets face the other row, percentages look away from it.
  private var inward: Double { frame == .actual ? -1 : 1 }

  func draw(into drawing: inout Drawing) {
    if reading.interval != nil {
      for rank in scale.axis.ranks {
        guard let share = reading.weights[rank], share > 0 else { continue }
        draw(rank, share, into: &drawing)
      }
      if reading.hasPosition { drawBracket(into: &drawing) }
    }
    if let rank = assessed?[scale.axis] { drawAssessed(rank, into: &drawing) }
  }

  private func draw(_ rank: Int, _ share: Double, into drawing: inout Drawing) {
    let center = Point(scale.x(rank), y)
    let radius = scale.radius(share)
    let text = Label(
      text: words.text(.percent(share)),
      at: Point(center.x, y - inward * reach + (inward > 0 ? -2 : size * 0.78 + 2)), size: size, alignment: .middle,
      tone: .muted, halo: true)
    let mark = EvidenceMark(
      words.text(.stripsMark(frame, .rank(rank, of: scale.axis), share)),
      anchor: reading.rankAnchors[rank] ?? reading.anchor,
      hit: .around(center, width: min(scale.step - 2, 44), height: reach * 2))
    drawing.add(mark) { drawing in
      drawing.add(Markers.frame(frame, at: center, radius: radius, hollow: isHollow))
      drawing.add(text)
    }
  }

  /// A bracket around the median, or around the interval it lies in.
  private func drawBracket(into drawing: inout Drawing) {
    guard let interval = reading.interval else { return }
    let half = min(scale.step / 2 - 4, scale.largest + 3)
    let (left, right) = (scale.x(interval.lowerBound) - half, scale.x(interval.upperBound) + half)
    let (tip, base) = (y + inward * (reach - 4), y + inward * (reach + 2))
    let points = [Point(left, tip), Point(left, base), Point(right, base), Point(right, tip)]
    drawing.add(Shape(.polyline(points), .line(frame.tone, 2.5, isHollow ? .dotted : .solid)))
  }

  private func drawAssessed(_ rank: Int, into drawing: inout Drawing) {
    let isFree = (reading.weights[rank] ?? 0) <= 0
    let center = Point(scale.x(rank) + (isFree ? 0 : min(scale.step / 2 - 3, scale.largest + 18)), y)
    let mark = EvidenceMark(
      words.text(.stripsAssessedMark(.rank(rank, of: scale.axis), frame)), anchor: assessed?.anchor,
      hit: .around(center, width: 24, height: 24))
    drawing.add(mark) { drawing in
      drawing.add(Markers.assessed(at: center))
      drawing.add(Markers.letter(at: center, size: size))
    }
  }
}
