import Words

/// Accounts or cases on a phone, one beneath the other, each in words.
struct MultiplesNarrowLayout {
  let sheet: MultiplesSheet
  private let size = 13.0
  private let width = 340.0

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    GapKey(size: size, words: sheet.words).drawHeads(into: &drawing)
    var y = 34.0
    if sheet.panels.isEmpty {
      let style = Label(text: "", at: Point(8, y + 20), size: size, tone: .muted)
      y += drawing.add(TextBlock(MultiplesWords(sheet: sheet).description, width: width - 16, style: style)) + 20
    }
    for panel in sheet.panels {
      y = PositionsInWords(row: panel.row, note: panel.note, words: sheet.words, showsStatus: sheet.showsStatus)
        .draw(into: &drawing, from: y)
    }
    drawing.height = y + 4
    return drawing
  }
}
