import CaseModel
import Words

/// One axis: the intended row above, the actual row beneath, their medians facing each other, the ranks at the foot.
struct Strip {
  let strips: PowerDynamicsStrips
  let scale: StripScale
  let size: Double
  let width: Double

  private var axis: Axis { scale.axis }
  private var words: Words { strips.words }
  /// From the middle of a row to its bracket, and to its percentages.
  private var reach: Double { scale.largest + 7 }

  /// Draws from a height downwards and returns how much room was used.
  func draw(into drawing: inout Drawing, from top: Double) -> Double {
    drawing.add(
      Label(
        text: words.text(.axisTitle(axis)), at: Point(8, top + size), size: size + 2,
        bold: true))
    let rows = rows(from: top + size * 2.6)
    drawColumns(into: &drawing, rows)
    for frame in strips.frames(axis) {
      drawName(frame, at: rows[frame], into: &drawing)
      StripRow(
        reading: strips.reading(frame, axis), assessed: strips.assessed(frame), frame: frame, scale: scale, size: size,
        y: rows[frame], reach: reach, words: words
      ).draw(into: &drawing)
    }
    drawGap(into: &drawing, rows)
    let foot = rows.actual + reach + size * 1.2
    return foot + drawRanks(into: &drawing, at: foot + size * 1.3) - top
  }

  /// Heights of the rows. What is called for stands above all, since no gap leads to it.
  struct Rows {
    let calledFor: Double
    let intended: Double
    let actual: Double
    /// Where the first row stands.
    var first: Double { min(calledFor, intended) }

    subscript(frame: Frame) -> Double {
      switch frame {
      case .intended: intended
      case .calledFor: calledFor
      case .actual: actual
      }
    }
  }

  private func rows(from top: Double) -> Rows {
    let calledFor = top + reach
    let intended = strips.frames(axis).contains(.calledFor) ? calledFor + reach * 2 + size * 2.4 : calledFor
    return Rows(calledFor: calledFor, intended: intended, actual: intended + reach * 2 + 34)
  }

  private func drawColumns(into drawing: inout Drawing, _ rows: Rows) {
    let top = rows.first - reach
    let bottom = rows.actual + reach + size * 1.4
    drawing.addStrokes(.line(.rule, 1)) { $0.addColumns(of: scale, from: top, to: bottom) }
  }

  private func drawName(_ frame: Frame, at y: Double, into drawing: inout Drawing) {
    let reading = strips.reading(frame, axis)
    // One source is said in the status.
    let sources = reading.status == .singleSource ? nil : reading.sources.map(Message.sourceCount)
    let isSilent = reading.status == .silent
    let counts = isSilent ? [] : [reading.excerpts.map(Message.excerptCount), sources].compactMap(\.self)
    let status: Message? =
      switch reading.status {
      case .sufficient: nil
      case .silent: .nothingCoded
      case .singleSource, .insufficient: .evidenceStatus(reading.status)
      }
    let detail = [counts.isEmpty ? nil : .stripsCounts(counts), status].compactMap { $0.map(words.text) }
    drawName(frame, detail, y, &drawing)
  }

  private func drawName(_ frame: Frame, _ detail: [String], _ y: Double, _ drawing: inout Drawing) {
    let first = y + size * 0.35 - Double(detail.count) * size * 0.65
    drawing.add(
      Label(text: words.text(.frameLabel(frame)), at: Point(8, first), size: size, tone: frame.tone, bold: true))
    for (index, line) in detail.enumerated() {
      let place = Point(8, first + Double(index + 1) * size * 1.3)
      drawing.add(Label(text: line, at: place, size: size, tone: .muted))
    }
  }

  private func drawGap(into drawing: inout Drawing, _ rows: Rows) {
    let (from, to) = (rows.actual - reach - 7, rows.intended + reach + 7)
    guard let gap = strips.gap(axis) else { return }
    if gap.guaranteed != 0 { drawArrow(into: &drawing, from: from, to: to) }
    let text = words.text(.stripsGapLabel(gap.steps(in: words)))
    let y = (from + to) / 2 + size * 0.35
    drawing.add(Label(text: text, at: Point(width - 8, y), size: size, alignment: .end, bold: true))
  }

  private func drawArrow(into drawing: inout Drawing, from: Double, to: Double) {
    guard let goal = strips.intended[axis].interval, let practice = strips.actual[axis].interval else { return }
    let isBehind = goal.lowerBound > practice.upperBound
    let start = Point(scale.x(isBehind ? practice.upperBound : practice.lowerBound), from)
    let end = Point(scale.x(isBehind ? goal.lowerBound : goal.upperBound), to)
    drawing.add(.line(start, end, .line(.ink, 1.75, .dashed)))
    drawing.add(.arrowhead(at: end, from: start, size: 10, .line(.ink, 1.75)))
  }

  /// The words of the ranks; returns the height.
  private func drawRanks(into drawing: inout Drawing, at y: Double) -> Double {
    axis.ranks.map { rank in
      let style = Label(text: "", at: Point(scale.x(rank), y), size: size, alignment: .middle)
      return drawing.add(TextBlock(words.rank(rank, of: axis), width: scale.step - 4, style: style))
    }.max() ?? 0
  }
}
