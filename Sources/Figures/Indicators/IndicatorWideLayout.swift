import Words

/// The indicators on a wide page: one row each, columns for direction, presence and amount of evidence.
struct IndicatorWideLayout {
  let matrix: IntegrationIndicators
  private let size = 15.0
  private var words: Words { matrix.words }
  private let width = 880.0
  private let bar = IndicatorBar(zero: 428, unit: 140, height: 14)
  private let labelWidth = 262.0

  /// The middles of the columns right of the bars.
  private enum Column {
    static let balance = 626.0
    static let disc = 680.0
    static let share = 716.0
    static let codings = 770.0
    static let sources = 842.0
  }

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    drawHead(into: &drawing)
    var y = 48.0
    for group in matrix.groups { y += draw(group, at: y, into: &drawing) }
    drawing.height = y + 6
    return drawing
  }

  private func drawHead(into drawing: inout Drawing) {
    let heads: [(Message, Double, Label.Alignment)] = [
      (.indicatorConstrainingArrow, bar.zero - 8, .end), (.indicatorEnablingArrow, bar.zero + 8, .start),
      (.indicatorBalanceColumn, Column.balance, .middle),
      (.indicatorPresentColumn, (Column.disc + Column.share) / 2, .middle),
      (.indicatorExcerptsColumn, Column.codings, .middle),
      (.sourcesColumn, Column.sources, .middle),
    ]
    for (head, x, alignment) in heads {
      drawing.add(Label(text: words.text(head), at: Point(x, 24), size: size, alignment: alignment, tone: .muted))
    }
  }

  private func draw(_ group: IntegrationIndicators.Group, at top: Double, into drawing: inout Drawing) -> Double {
    let title = Label(text: words.text(.integrationOf(group.type)), at: Point(8, top + 20), size: size + 1, bold: true)
    drawing.add(.line(Point(8, top - 4), Point(width - 8, top - 4), .line(.muted, 1)))
    drawing.add(title)
    if let state = group.state {
      drawing.add(
        Label(
          text: words.text(.integrationState(state)), at: Point(title.box.maxX + 12, top + 20), size: size, tone: .muted
        ))
    }
    let names = group.rows.map(name)
    let total = names.reduce(0) { $0 + height($1) }
    bar.drawAxis(into: &drawing, from: top + 32, to: top + 32 + total)
    var y = top + 32
    for (row, name) in zip(group.rows, names) {
      draw(row, name, into: &drawing, in: Rect(x: 8, y: y, width: width - 16, height: height(name)))
      y += height(name)
    }
    return 32 + total + 18
  }

  private func name(_ row: IntegrationIndicators.Row) -> TextBlock {
    TextBlock(
      words.indicator(row), width: labelWidth,
      style: Label(text: "", at: Point(16, 0), size: size))
  }

  private func height(_ name: TextBlock) -> Double { max(34, name.height + 10) }

  private func draw(
    _ row: IntegrationIndicators.Row, _ name: TextBlock, into drawing: inout Drawing, in room: Rect
  ) {
    let y = room.center.y
    drawing.add(EvidenceMark(IndicatorName.spoken(row, words), anchor: row.anchor, hit: room)) { drawing in
      if let evidence = row.evidence { bar.draw(evidence, at: y, into: &drawing) }
      if let share = row.evidence?.present {
        PresenceSign.drawDisc(share, at: Point(Column.disc, y), radius: 9, into: &drawing)
      }
      drawing.add(name.at(Point(16, y)).centered)
      drawNumbers(row, at: y + size * 0.35, into: &drawing)
    }
  }

  private func drawNumbers(_ row: IntegrationIndicators.Row, at y: Double, into drawing: inout Drawing) {
    let evidence = row.evidence
    let cells = [
      (words.text(.signed(evidence?.balance)), Column.balance),
      (PresenceSign.text(evidence, words), evidence?.present == nil ? Column.disc : Column.share),
      (words.number(evidence?.excerpts), Column.codings),
      (words.number(evidence?.sources), Column.sources),
    ]
    let tone: Tone = evidence == nil ? .muted : .ink
    for (text, x) in cells {
      drawing.add(Label(text: text, at: Point(x, y), size: size, alignment: .middle, tone: tone))
    }
    if evidence == nil { drawing.add(bar.silence(at: y, size: size, words)) }
  }
}

/// The name of an indicator's row for readers who do not see it.
enum IndicatorName {
  static func spoken(_ row: IntegrationIndicators.Row, _ words: Words) -> String {
    guard let evidence = row.evidence else { return words.text(.indicatorNotSpokenOf(row.label)) }
    return words.text(
      .indicatorSpoken(
        row.label, enabling: evidence.enabling, constraining: evidence.constraining,
        present: PresenceSign.text(evidence, words), excerpts: evidence.excerpts, sources: evidence.sources))
  }
}
