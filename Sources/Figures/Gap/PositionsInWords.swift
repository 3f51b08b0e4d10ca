import CaseModel
import Words

/// One account or case on a phone: its name, and a line an axis with what is intended and what is done in words.
struct PositionsInWords {
  let row: InvolvementGapChart.Row
  /// What stands under the name; `nil` for nothing.
  var note: String?
  let words: Words
  /// Whether it is said how far the evidence goes.
  var showsStatus = false
  private let size = 13.0
  private let width = 340.0
  private let margin = 8.0
  /// Where the words for a frame begin, and how wide they may run.
  private let columns = (intended: 66.0, actual: 204.0, width: 130.0)

  /// Draws from a height downwards and returns where it ends.
  func draw(into drawing: inout Drawing, from top: Double) -> Double {
    drawing.add(.line(Point(margin, top), Point(width - margin, top), .line(.rule, 1)))
    var y = drawHead(into: &drawing, from: top + 2)
    for axis in Axis.allCases { y += draw(axis, at: y, into: &drawing) }
    return y + 8
  }

  private func drawHead(into drawing: inout Drawing, from top: Double) -> Double {
    let style = Label(text: "", at: Point(margin, top + size + 4), size: size, bold: true)
    let name = TextBlock(row.label, width: width - 2 * margin, style: style)
    let kind = note.map { note in
      TextBlock(
        note, width: width - 2 * margin,
        style: Label(text: "", at: Point(margin, style.at.y + name.height), size: size, tone: .muted))
    }
    let height = name.height + (kind?.height ?? 0)
    let hit = Rect(x: margin, y: top + 1, width: width - 2 * margin, height: height + 6)
    drawing.add(EvidenceMark(row.label, anchor: row.anchor, hit: hit)) { drawing in
      drawing.add(name)
      if let kind { drawing.add(kind) }
    }
    return top + max(28, height + 10)
  }

  /// Draws a line and returns its height.
  private func draw(_ axis: Axis, at top: Double, into drawing: inout Drawing) -> Double {
    let place = Point(margin, top + 17)
    drawing.add(Label(text: words.text(.wordAtStart(axis.term)), at: place, size: size, tone: .muted))
    let heights = Frame.compared.map { frame in
      draw(frame, axis, at: Point(frame == .intended ? columns.intended : columns.actual, top), into: &drawing)
    }
    return heights.max() ?? 0
  }

  private func draw(_ frame: Frame, _ axis: Axis, at place: Point, into drawing: inout Drawing) -> Double {
    let reading = row.reading(frame, axis)
    let position = showsStatus ? reading.guardedPosition(on: axis) : reading.shortPosition(on: axis) ?? .notSpokenOf
    let style = Label(
      text: "", at: Point(place.x + 20, place.y + 17), size: size, tone: reading.interval == nil ? .muted : .ink)
    let block = TextBlock(words.text(position), width: columns.width - 22, style: style)
    let height = max(25, block.height + 8)
    guard reading.interval != nil else {
      drawing.add(block)
      return height
    }
    let hit = Rect(x: place.x - 2, y: place.y, width: columns.width, height: height)
    let mark = EvidenceMark(words.text(.markOfFrame(row.label, frame, position)), anchor: reading.anchor, hit: hit)
    let isHollow = showsStatus && reading.status == .singleSource
    drawing.add(mark) { drawing in
      let center = Point(place.x + 8, place.y + 12.5)
      drawing.add(Markers.frame(frame, at: center, radius: frame == .intended ? 7.5 : 6, hollow: isHollow))
      drawing.add(block)
    }
    return height
  }
}

extension GapKey {
  /// The heads of the two columns on a phone.
  func drawHeads(into drawing: inout Drawing) { draw(into: &drawing, at: Point(64, 16), across: true, step: 138) }
}
