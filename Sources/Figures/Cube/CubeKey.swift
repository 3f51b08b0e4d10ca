import Words

/// The key of the wide cube: only the signs this drawing uses, and the scale of the tint.
struct CubeKey {
  let cube: PowerDynamicsCube
  let size: Double

  /// One sign with its meaning.
  struct Row {
    let shape: (Point) -> Shape
    var letter = false
    let text: Message
  }

  var rows: [Row] {
    var rows = [
      Row(shape: { Markers.frame(.intended, at: $0, radius: 9) }, text: .cubeIntendedKey),
      Row(shape: { Markers.frame(.actual, at: $0, radius: 8) }, text: .cubeActualKey),
    ]
    if cube.placements.contains(where: \.isAssessed) {
      rows.append(Row(shape: { Markers.assessed(at: $0) }, letter: true, text: .cubeAssessedKey))
    }
    if cube.placements.contains(where: \.isSingleVoice) {
      rows.append(
        Row(shape: { Markers.frame(.actual, at: $0, radius: 8, hollow: true) }, text: .evidenceStatus(.singleSource)))
    }
    return rows
  }

  /// From one row to the next; closer where there are many, so that the axis title beneath keeps its room.
  private var pitch: Double { rows.count > 3 ? 20 : 24 }

  func draw(into drawing: inout Drawing, at origin: Point) {
    for (index, row) in rows.enumerated() {
      let place = Point(origin.x + 10, origin.y + Double(index) * pitch)
      drawing.add(row.shape(place))
      if row.letter { drawing.add(Markers.letter(at: place, size: 15)) }
      drawing.add(text(row.text, at: Point(origin.x + 30, place.y + size * 0.35)))
    }
    drawTint(into: &drawing, at: Point(origin.x, origin.y + Double(rows.count) * pitch - 5))
  }

  private func drawTint(into drawing: inout Drawing, at place: Point) {
    for step in 0..<5 {
      let share = 1 - Double(step) / 4
      let swatch = Rect(x: place.x + Double(step) * 20, y: place.y, width: 20, height: 14)
      let paint = Paint.fill(.accent, opacity: 0.02 + 0.17 * share).outlined(.rule, 0.75)
      drawing.add(Shape(.rect(swatch, corner: 0), paint))
    }
    drawing.add(text(.cubeTint, at: Point(place.x + 110, place.y + size * 0.7)))
  }

  private func text(_ message: Message, at place: Point) -> Label {
    Label(text: cube.words.text(message), at: place, size: size, tone: .muted)
  }
}
