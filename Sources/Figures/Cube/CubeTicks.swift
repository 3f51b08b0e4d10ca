import CaseModel
import Words

/// The words around the wide cube: levels, axis titles and the two corners.
struct CubeTicks {
  let projection: CubeProjection
  let hasShelf: Bool
  let size: Double
  let words: Words

  private var mark: CubeMark { projection.mark }

  /// Short strokes from the room to the levels' words.
  func drawTicks(into drawing: inout Drawing) {
    drawing.addStrokes(.line(.muted, 1.25)) { strokes in
      for rank in 1...mark.last(.mode) { strokes.add(point(rank, 1, 1), point(rank, 1, 1) + Point(0, 7)) }
      for rank in 1...mark.last(.aim) { strokes.add(point(1, rank, 1), point(1, rank, 1) + Point(-7, 0)) }
      let right = mark.last(.mode)
      for rank in 1...mark.last(.stance) { strokes.add(point(right, 1, rank), point(right, 1, rank) + Point(7, 0)) }
    }
  }

  private func point(_ mode: Int, _ aim: Int, _ stance: Int) -> Point {
    projection.point(mode: mode, aim: aim, stance: stance)
  }

  var labels: [Label] { modeLabels + aimLabels + stanceLabels + titles + corners + shelfLabels }

  private var modeLabels: [Label] {
    (1...mark.last(.mode)).flatMap { rank in
      let text = rank > 3 ? words.text(.cubeAddedMode(.rank(rank, of: .mode))) : level(.mode, rank)
      let style = style(.mode, rank, at: point(rank, 1, 1) + Point(0, 26), .middle)
      return TextBlock(text, width: rank > 3 ? 150 : 170, style: style).labels
    }
  }

  private var aimLabels: [Label] {
    (1...mark.last(.aim)).flatMap { rank in
      let style = style(.aim, rank, at: point(1, rank, 1) + Point(-14, 0), .end)
      return TextBlock(level(.aim, rank), width: hasShelf ? 152 : 220, style: style).centered.labels
    }
  }

  /// Six levels of stance stand closer than the other words are high.
  private var stanceSize: Double { min(size, 18) }

  private var stanceLabels: [Label] {
    (1...mark.last(.stance)).map { rank in
      var label = style(.stance, rank, at: point(mark.last(.mode), 1, rank) + Point(14, stanceSize * 0.35), .start)
      label.size = stanceSize
      label.text = level(.stance, rank)
      return label
    }
  }

  /// The words of a level, with a plus where Mark 2 adds it.
  private func level(_ axis: Axis, _ rank: Int) -> String {
    let word = Term.rank(rank, of: axis)
    return words.text(rank > CubeMark.one.last(axis) ? .cubeAdded(word) : .word(word))
  }

  private func style(_ axis: Axis, _ rank: Int, at place: Point, _ alignment: Label.Alignment) -> Label {
    Label(text: "", at: place, size: size, alignment: alignment, italic: rank > CubeMark.one.last(axis))
  }

  private var titles: [Label] {
    let aimTop = aimLabels.map(\.box.y).min() ?? 0
    return [
      title(.mode, at: Point(555, 616), .middle), title(.aim, at: Point(256, aimTop - 12), .end),
      title(.stance, at: point(mark.last(.mode), 1, 1) + Point(88, 31), .start),
    ]
  }

  private func title(_ axis: Axis, at place: Point, _ alignment: Label.Alignment) -> Label {
    let text: Message =
      switch axis {
      case .mode: .cubeTitleRight(axis)
      case .aim: .cubeTitleUp(axis)
      case .stance: .cubeTitleDeep(axis)
      }
    return Label(text: words.text(text), at: place, size: size + 1, alignment: alignment, bold: true)
  }

  private var corners: [Label] {
    let command = Label(
      text: words.text(.cubeCommand), at: Point(24, 616), size: size, tone: .accent, bold: true)
    let others = Label(
      text: words.text(.cubeOthersLead), at: Point(1130, 40), size: size, alignment: .end,
      tone: .accent, bold: true)
    guard mark == .two else { return [command, others.moved(down: 20)] }
    return [
      command, second(command, .cubePlanned), others, second(others, .cubeNetworked),
    ]
  }

  private func second(_ first: Label, _ text: Message) -> Label {
    var label = first.moved(down: Label.leading(size))
    (label.text, label.bold) = (words.text(text), false)
    return label
  }

  private var shelfLabels: [Label] {
    guard hasShelf else { return [] }
    return [Label(text: words.rank(0, of: .mode), at: Point(18, 571), size: size)]
  }
}
