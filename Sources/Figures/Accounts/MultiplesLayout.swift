import CaseModel
import Words

/// Lays the panels out in a grid, three in a row.
struct MultiplesLayout {
  let sheet: MultiplesSheet

  private let width = 880.0
  private let size = 14.0
  private let columns = 3
  /// Room on the left for the names of the axes, which all panels of a row share.
  private let headRoom = 62.0
  private let margin = 12.0
  private static let gap = 24.0
  private static let stripHeight = 76.0
  /// From the top of a strip to the middle between its lanes.
  private static let lanes = 30.0

  private var panelWidth: Double {
    (width - 2 * margin - headRoom - Self.gap * Double(columns - 1)) / Double(columns)
  }

  private func left(_ column: Int) -> Double { margin + headRoom + Double(column) * (panelWidth + Self.gap) }

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    GapKey(size: size, words: sheet.words).draw(into: &drawing, at: Point(margin, 18), across: true)
    var y = 40.0
    if sheet.panels.isEmpty { y += drawEmpty(into: &drawing, at: y) }
    for start in stride(from: 0, to: sheet.panels.count, by: columns) {
      let row = Array(sheet.panels[start..<min(start + columns, sheet.panels.count)])
      y = draw(row, at: y, into: &drawing) + 18
    }
    drawing.add(.line(Point(margin, y), Point(width - margin, y), .line(.rule, 1)))
    y += 24
    y += GapKey(size: size, words: sheet.words).drawRanks(
      into: &drawing, at: Point(margin, y), width: width - 2 * margin)
    drawing.height = y + 4
    return drawing
  }

  /// Draws the panels of one row and returns where they end.
  private func draw(_ panels: [MultiplesSheet.Panel], at top: Double, into drawing: inout Drawing) -> Double {
    let heads = panels.map { name($0, at: Point(0, 0)).height + (note($0, at: Point(0, 0))?.height ?? 0) }
    let strips = top + 14 + (heads.max() ?? 0)
    for (column, panel) in panels.enumerated() {
      let place = Point(left(column), top)
      drawing.add(.line(place, Point(place.x + panelWidth, top), .line(.muted, 1)))
      drawHead(panel, at: place, into: &drawing)
      for (index, axis) in Axis.allCases.enumerated() {
        draw(panel, axis, at: Point(place.x, strips + Double(index) * Self.stripHeight), into: &drawing)
      }
    }
    for (index, axis) in Axis.allCases.enumerated() {
      let middle = strips + Double(index) * Self.stripHeight + Self.lanes
      let text = sheet.words.text(.wordAtStart(axis.term))
      drawing.add(Label(text: text, at: Point(margin, middle + size * 0.35), size: size, bold: true))
    }
    return strips + 3 * Self.stripHeight
  }

  private func name(_ panel: MultiplesSheet.Panel, at place: Point) -> TextBlock {
    TextBlock(panel.row.label, width: panelWidth, style: Label(text: "", at: place, size: size, bold: true))
  }

  /// What stands under the name.
  private func note(_ panel: MultiplesSheet.Panel, at place: Point) -> TextBlock? {
    panel.note.map {
      TextBlock($0, width: panelWidth, style: Label(text: "", at: place, size: 13, tone: .muted))
    }
  }

  private func drawHead(_ panel: MultiplesSheet.Panel, at place: Point, into drawing: inout Drawing) {
    let name = name(panel, at: Point(place.x, place.y + 6 + size))
    let note = note(panel, at: Point(place.x, place.y + 5 + size + name.height))
    let room = Rect(x: place.x, y: place.y + 3, width: panelWidth, height: name.height + (note?.height ?? 0) + 3)
    drawing.add(EvidenceMark(panel.row.label, anchor: panel.row.anchor, hit: room)) { drawing in
      drawing.add(name)
      if let note { drawing.add(note) }
    }
  }

  private func draw(_ panel: MultiplesSheet.Panel, _ axis: Axis, at place: Point, into drawing: inout Drawing) {
    let scale = StripScale(axis: axis, left: place.x, right: place.x + panelWidth, largest: 8)
    let middle = place.y + Self.lanes
    drawing.addStrokes(.line(.rule, 1)) { $0.addColumns(of: scale, from: middle - 24, to: middle + 22) }
    for rank in axis.ranks {
      let foot = Point(scale.x(rank), middle + 36)
      drawing.add(Label(text: String(rank), at: foot, size: 13, alignment: .middle, tone: .muted))
    }
    // Silence stands left of the first rank, since it is at none.
    GapCell(
      row: panel.row, scale: scale, y: middle, size: size, words: sheet.words, showsStatus: sheet.showsStatus,
      silence: place.x + 5
    ).draw(into: &drawing)
  }

  private func drawEmpty(into drawing: inout Drawing, at y: Double) -> Double {
    drawing.add(
      Label(text: MultiplesWords(sheet: sheet).description, at: Point(margin, y + 20), size: size, tone: .muted))
    return 40
  }
}
