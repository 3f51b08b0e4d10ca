import CaseModel
import Words

/// Paired accounts on a phone: a block an axis, every source's name above its lanes.
struct GapNarrowLayout {
  let chart: InvolvementGapChart
  private let size = 13.0
  private let width = 340.0

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    GapKey(size: size, words: chart.words).draw(into: &drawing, at: Point(8, 16), across: true)
    var y = 36.0
    if chart.rows.isEmpty {
      let style = Label(text: "", at: Point(8, y + 20), size: size, tone: .muted)
      y += drawing.add(TextBlock(GapWords(chart: chart).description, width: width - 16, style: style)) + 20
    } else {
      for axis in Axis.allCases { y += draw(axis, at: y, into: &drawing) }
    }
    drawing.height = y + 8
    return drawing
  }

  private func draw(_ axis: Axis, at top: Double, into drawing: inout Drawing) -> Double {
    let scale = StripScale(axis: axis, left: 8, right: width - 8, largest: 8)
    drawing.add(.line(Point(8, top), Point(width - 8, top), .line(.rule, 1)))
    drawing.add(Label(text: chart.words.text(.axisLabel(axis)), at: Point(8, top + 24), size: size + 2, bold: true))
    for rank in axis.ranks {
      let place = Point(scale.x(rank), top + 46)
      drawing.add(Label(text: String(rank), at: place, size: size, alignment: .middle, tone: .muted))
    }
    var y = top + 54
    for row in chart.rows { y += draw(row, scale, at: y, into: &drawing) }
    let words = chart.words.text(.numberedRanks(axis.numberedRanks))
    let style = Label(text: "", at: Point(8, y + 18), size: size, tone: .muted)
    return y + 22 + drawing.add(TextBlock(words, width: width - 16, style: style)) - top
  }

  private func draw(
    _ row: InvolvementGapChart.Row, _ scale: StripScale, at top: Double, into drawing: inout Drawing
  ) -> Double {
    let style = Label(text: "", at: Point(8, top + size + 2), size: size, halo: true)
    let name = TextBlock(row.label, width: width - 16, style: style)
    let lanes = top + name.height + 6
    drawing.addStrokes(.line(.rule, 0.75)) { $0.addColumns(of: scale, from: lanes, to: lanes + 50) }
    drawing.add(name)
    GapCell(row: row, scale: scale, y: lanes + 26, size: size, words: chart.words).draw(into: &drawing)
    return name.height + 60
  }
}
