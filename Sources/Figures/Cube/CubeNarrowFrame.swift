import CaseModel
import Words

/// The room of a cube on a phone: walls, the two corners, levels as letters, and the words behind the letters.
struct CubeNarrowFrame {
  let mark: CubeMark
  let hasShelf: Bool
  let size: Double
  let width: Double
  let words: Words

  var projection: CubeProjection {
    hasShelf
      ? CubeProjection(
        mark: mark, origin: Point(82, 206), scale: 0.315, shelf: Point(12, 206), shelfDeep: Point(30, -12.5))
      : CubeProjection(
        mark: mark, origin: Point(36, 220), scale: 0.375, shelf: Point(0, 0), shelfDeep: Point(0, 0))
  }

  func draw(into drawing: inout Drawing) { drawing.append(CubeBackdrop.of(mark, hasShelf: hasShelf, words).narrow) }

  /// The picture without what belongs to one case.
  var picture: Drawing {
    var drawing = Drawing(width: width, height: 0)
    let room = CubeRoom(projection: projection, isSmall: true)
    room.draw(into: &drawing, hasShelf: hasShelf)
    drawing.add(corners)
    drawing.addStrokes(.line(.muted, 1)) { strokes in
      for rank in 1...mark.last(.stance) {
        let place = projection.point(mode: mark.last(.mode), aim: 1, stance: rank)
        strokes.add(place, place + Point(5, 0))
      }
    }
    drawing.add(ticks)
    return drawing
  }

  /// The words behind the letters; returns where they end.
  func drawLevels(into drawing: inout Drawing, from top: Double) -> Double {
    let levels = CubeBackdrop.of(mark, hasShelf: hasShelf, words).levels
    for label in levels.texts { drawing.add(label.moved(down: top)) }
    return top + levels.height
  }

  /// The words behind the letters, from a height of 0.
  var levelWords: Drawing {
    var drawing = Drawing(width: width, height: 0)
    for axis in Axis.allCases {
      let note = Note(words.text(.axisTitle(axis)), detail: levels(axis), width: width - 16, size: size)
      drawing.add(note, at: Point(8, drawing.height))
      drawing.height += note.height + 10
    }
    return drawing
  }

  private func levels(_ axis: Axis) -> String {
    let first = axis == .mode && hasShelf ? 0 : 1
    return words.text(
      .numberedRanks(
        (first...mark.last(axis)).map { rank in
          let word = Term.rank(rank, of: axis)
          return rank > CubeMark.one.last(axis)
            ? .cubeLetteredAdded(.cubeAxisLetter(axis), rank, word) : .cubeLettered(.cubeAxisLetter(axis), rank, word)
        }))
  }

  private var corners: [Label] {
    [
      Label(
        text: words.text(.cubeOthersLead), at: Point(width - 8, 22), size: size, alignment: .end,
        tone: .accent, bold: true),
      Label(
        text: words.text(.cubeCommand), at: Point(8, projection.origin.y + 38), size: size, tone: .accent,
        bold: true),
    ]
  }

  private var ticks: [Label] {
    let projection = projection
    let mode = (1...mark.last(.mode)).map {
      tick(.mode, $0, projection.point(mode: $0, aim: 1, stance: 1) + Point(0, 19), .middle)
    }
    let aim = (1...mark.last(.aim)).map {
      tick(.aim, $0, projection.point(mode: 1, aim: $0, stance: 1) + Point(-6, 4.5), .end)
    }
    // The levels of Mark 2 stand seven apart, those of a small Mark 1 ten, so that only every second has a word.
    let shown = (1...mark.last(.stance)).filter { mark == .one && !hasShelf || $0 % 2 == 0 }
    let stance = shown.map {
      tick(.stance, $0, projection.point(mode: mark.last(.mode), aim: 1, stance: $0) + Point(9, 3), .start)
    }
    let shelf =
      hasShelf ? [tick(.mode, 0, projection.shelf + Point(10, 20), .middle)] : []
    return mode + aim + stance + shelf
  }

  private func tick(_ axis: Axis, _ rank: Int, _ place: Point, _ alignment: Label.Alignment) -> Label {
    let text = words.text(.cubeLetter(.cubeAxisLetter(axis), rank))
    return Label(text: text, at: place, size: size, alignment: alignment, tone: .muted)
  }
}
