import CaseModel
import Words

/// Paired accounts on a phone: each in words, what is intended beside what is done.
struct GapNarrowLayout {
  let chart: InvolvementGapChart
  private let size = 13.0
  private let width = 340.0

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    GapKey(size: size, words: chart.words).drawHeads(into: &drawing)
    var y = 34.0
    if chart.rows.isEmpty {
      let style = Label(text: "", at: Point(8, y + 20), size: size, tone: .muted)
      y += drawing.add(TextBlock(GapWords(chart: chart).description, width: width - 16, style: style)) + 20
    }
    for row in chart.rows { y = PositionsInWords(row: row, words: chart.words).draw(into: &drawing, from: y) }
    drawing.height = y + 4
    return drawing
  }
}
