import CaseModel
import Words

/// Paired accounts on a wide page: a row a source, a column an axis.
struct GapWideLayout {
  let chart: InvolvementGapChart
  private let size = 15.0
  private let width = 880.0
  private let labelWidth = 218.0

  /// Columns share the room by their number of ranks.
  private var scales: [StripScale] {
    let room = width - labelWidth - 40 - 2 * 28
    let ranks = Axis.allCases.reduce(0) { $0 + $1.ranks.count }
    var left = labelWidth + 32
    return Axis.allCases.map { axis in
      let extent = room * Double(axis.ranks.count) / Double(ranks)
      defer { left += extent + 28 }
      return StripScale(axis: axis, left: left, right: left + extent, largest: 8)
    }
  }

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    let head = drawHead(into: &drawing)
    var y = head
    for row in chart.rows { y += draw(row, at: y, into: &drawing) }
    if chart.rows.isEmpty { y += drawEmpty(into: &drawing, at: y) }
    y += drawKey(into: &drawing, at: y + 30)
    drawing.height = y + 22
    return drawing
  }

  private func drawHead(into drawing: inout Drawing) -> Double {
    GapKey(size: size, words: chart.words).draw(into: &drawing, at: Point(8, 20), across: false)
    for scale in scales {
      drawing.add(
        Label(
          text: chart.words.text(.wordAtStart(scale.axis.term)), at: Point(scale.left + 4, 24), size: size + 1,
          bold: true))
      for rank in scale.axis.ranks {
        let label = Label(
          text: String(rank), at: Point(scale.x(rank), 52), size: size, alignment: .middle, tone: .muted)
        drawing.add(label)
      }
    }
    return 66
  }

  private func draw(_ row: InvolvementGapChart.Row, at top: Double, into drawing: inout Drawing) -> Double {
    let name = TextBlock(row.label, width: labelWidth, style: Label(text: "", at: Point(8, top), size: size))
    let height = max(56, name.height + 14)
    let middle = top + height / 2
    drawing.add(.line(Point(8, top), Point(width - 8, top), .line(.rule, 1)))
    drawName(row, at: middle, into: &drawing)
    for scale in scales {
      drawing.addStrokes(.line(.rule, 0.75)) { $0.addColumns(of: scale, from: top, to: top + height) }
      GapCell(row: row, scale: scale, y: middle, size: size, words: chart.words).draw(into: &drawing)
    }
    return height
  }

  private func drawName(_ row: InvolvementGapChart.Row, at middle: Double, into drawing: inout Drawing) {
    let style = Label(text: "", at: Point(8, middle), size: size)
    let block = TextBlock(row.label, width: labelWidth, style: style)
    let room = Rect.around(Point(8 + labelWidth / 2, middle), width: labelWidth, height: block.height)
    drawing.add(EvidenceMark(row.label, anchor: row.anchor, hit: room)) { $0.add(block.centered) }
  }

  private func drawEmpty(into drawing: inout Drawing, at y: Double) -> Double {
    drawing.add(
      Label(text: GapWords(chart: chart).description, at: Point(8, y + 30), size: size, tone: .muted))
    return 44
  }

  private func drawKey(into drawing: inout Drawing, at top: Double) -> Double {
    drawing.add(.line(Point(8, top - 30), Point(width - 8, top - 30), .line(.rule, 1)))
    return GapKey(size: size, words: chart.words).drawRanks(into: &drawing, at: Point(8, top), width: width - 16) + 12
  }
}
