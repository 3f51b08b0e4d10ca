import CaseModel
import Words

/// One axis on a phone: a line a rank with its word, a column a frame, and in them the signs with their shares.
struct NarrowStrip {
  let strips: PowerDynamicsStrips
  let axis: Axis
  let width: Double
  private let size = 13.0
  private let margin = 8.0

  /// Where the columns begin.
  private let left = 116.0
  private let largest = 12.0

  private var words: Words { strips.words }
  private var frames: [Frame] { strips.frames(axis) }
  private var step: Double { (width - margin - left) / Double(frames.count) }
  private func column(_ index: Int) -> Double { left + Double(index) * step }

  /// Draws from a height downwards and returns how much room was used.
  func draw(into drawing: inout Drawing, from top: Double) -> Double {
    var y = drawHead(into: &drawing, from: top)
    let rows = rows(from: y)
    drawing.addStrokes(.line(.rule, 0.75)) { strokes in
      for row in rows { strokes.add(Point(margin, row.top), Point(width - margin, row.top)) }
    }
    for row in rows {
      let style = Label(text: "", at: Point(margin, row.top + 18), size: size)
      drawing.add(TextBlock(words.rank(row.rank, of: axis), width: left - margin - 4, style: style))
      for (index, frame) in frames.enumerated() { draw(frame, at: column(index), row, into: &drawing) }
      y = row.top + row.height
    }
    for (index, frame) in frames.enumerated() { drawBracket(frame, at: column(index), rows, into: &drawing) }
    return y - top
  }

  /// The axis with its gap, a line a frame on what it rests on, and the heads of the columns.
  private func drawHead(into drawing: inout Drawing, from top: Double) -> Double {
    drawing.add(
      Label(text: words.text(.axisLabel(axis)), at: Point(margin, top + size), size: size + 2, bold: true))
    var y = top + size + 8
    let gap = strips.gap(axis).map { words.text(.stripsGapLabel($0.steps(in: words))) }
    for (index, line) in ([gap].compactMap(\.self) + frames.map(evidence)).enumerated() {
      var style = Label(text: "", at: Point(margin, y + size), size: size, tone: .muted)
      if index == 0, gap != nil { (style.bold, style.tone) = (true, .ink) }
      y += drawing.add(TextBlock(line, width: width - 2 * margin, style: style))
    }
    let heads = frames.map { frame in
      TextBlock(
        words.text(.frameLabel(frame)), width: step - 4,
        style: Label(text: "", at: Point(0, 0), size: size, tone: frame.tone, bold: true))
    }
    let height = heads.map(\.height).max() ?? 0
    for (index, head) in heads.enumerated() {
      drawing.add(head, under: Point(column(index), y + 8 + height - head.height))
    }
    return y + height + 14
  }

  /// `Intended: 3 excerpts, 2 sources`
  private func evidence(_ frame: Frame) -> String {
    let reading = strips.reading(frame, axis)
    let name = words.text(.frameLabel(frame))
    guard reading.status != .silent else { return words.text(.stripsEvidence(name, [.nothingCoded])) }
    let sources = reading.status == .singleSource ? nil : reading.sources.map(Message.sourceCount)
    let status = reading.status == .sufficient ? nil : Message.evidenceShort(reading.status)
    let parts = [reading.excerpts.map(Message.excerptCount), sources, status].compactMap(\.self)
    return parts.isEmpty ? name : words.text(.stripsEvidence(name, parts))
  }

  private struct Row {
    let rank: Int
    let top: Double
    let height: Double
  }

  private func rows(from top: Double) -> [Row] {
    var y = top
    return axis.ranks.map { rank in
      let name = TextBlock(
        words.rank(rank, of: axis), width: left - margin - 4, style: Label(text: "", at: Point(0, 0), size: size))
      // A reading by a person stands beneath the sign of the same rank.
      let isShared = frames.contains { strips.assessed($0)?[axis] == rank && share($0, rank) > 0 }
      let height = max(name.height + 8, isShared ? 56 : 28)
      defer { y += height }
      return Row(rank: rank, top: y, height: height)
    }
  }

  private func share(_ frame: Frame, _ rank: Int) -> Double { strips.reading(frame, axis).weights[rank] ?? 0 }

  private func draw(_ frame: Frame, at x: Double, _ row: Row, into drawing: inout Drawing) {
    let (reading, share) = (strips.reading(frame, axis), share(frame, row.rank))
    let center = Point(x + largest, row.top + 14)
    if share > 0 {
      let mark = EvidenceMark(
        words.text(.stripsMark(frame, .rank(row.rank, of: axis), share)),
        anchor: reading.rankAnchors[row.rank] ?? reading.anchor,
        hit: Rect(x: x - 1, y: row.top + 1, width: step - 3, height: 26))
      let radius = max(3.5, largest * share.squareRoot())
      drawing.add(mark) { drawing in
        drawing.add(Markers.frame(frame, at: center, radius: radius, hollow: reading.status == .singleSource))
        let place = Point(x + 2 * largest + 3, center.y + size * 0.35)
        drawing.add(Label(text: words.text(.percent(share)), at: place, size: size, tone: .muted))
      }
    }
    guard strips.assessed(frame)?[axis] == row.rank else { return }
    drawAssessed(frame, row.rank, at: share > 0 ? center + Point(0, 27) : center, into: &drawing)
  }

  private func drawAssessed(_ frame: Frame, _ rank: Int, at center: Point, into drawing: inout Drawing) {
    let mark = EvidenceMark(
      words.text(.stripsAssessedMark(.rank(rank, of: axis), frame)), anchor: strips.assessed(frame)?.anchor,
      hit: .around(center, width: 24, height: 24))
    drawing.add(mark) { drawing in
      drawing.add(Markers.assessed(at: center))
      drawing.add(Markers.letter(at: center, size: size))
    }
  }

  /// A bracket at the left of a column, along the ranks in which the median lies.
  private func drawBracket(_ frame: Frame, at x: Double, _ rows: [Row], into drawing: inout Drawing) {
    let reading = strips.reading(frame, axis)
    guard reading.hasPosition, let interval = reading.interval,
      let first = rows.first(where: { $0.rank == interval.lowerBound }),
      let last = rows.first(where: { $0.rank == interval.upperBound })
    else { return }
    let (top, bottom) = (first.top + 2, last.top + min(28, last.height) - 2)
    let points = [Point(x - 2, top), Point(x - 7, top), Point(x - 7, bottom), Point(x - 2, bottom)]
    let line: Paint.Line = reading.status == .singleSource ? .dotted : .solid
    drawing.add(Shape(.polyline(points), .line(frame.tone, 2.5, line)))
  }
}
