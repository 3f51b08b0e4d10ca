/// What the signs of a matrix mean, in as many lines as it takes.
struct SignMatrixKey {
  let entries: [SignMatrix.KeyEntry]
  let size: Double
  let width: Double

  /// Draws from `origin` downwards and returns the height.
  func draw(into drawing: inout Drawing, at origin: Point) -> Double {
    var place = origin
    for entry in entries {
      let label = Label(text: entry.words, at: Point(0, 0), size: size, tone: .muted)
      let extent = 24 + label.width
      if place.x > origin.x, place.x + extent > origin.x + width {
        place = Point(origin.x, place.y + 26)
      }
      entry.sign.draw(into: &drawing, at: Point(place.x + 8, place.y + 10), radius: 8)
      var shown = label
      shown.at = Point(place.x + 22, place.y + 10 + size * 0.35)
      drawing.add(shown)
      place.x += extent + 22
    }
    return entries.isEmpty ? 0 : place.y - origin.y + 24
  }
}

/// The words behind the numbers of columns.
struct SignMatrixColumns {
  let matrix: SignMatrix
  let range: Range<Int>
  let size: Double
  let width: Double

  /// Draws a line a column from `origin` downwards and returns the height.
  func draw(into drawing: inout Drawing, at origin: Point) -> Double {
    var y = origin.y
    for index in range where !matrix.columns[index].isWhole {
      let number = Label(
        text: matrix.numbers[index], at: Point(origin.x + 24, y + size), size: size, alignment: .end, bold: true)
      drawing.add(number)
      let style = Label(text: "", at: Point(origin.x + 34, y + size), size: size, tone: .muted)
      y += drawing.add(TextBlock(matrix.columns[index].label, width: width - 34, style: style)) + 4
    }
    return y - origin.y
  }
}
