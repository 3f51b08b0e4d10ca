import Markup

/// Goes through a drawing's items with what belongs to each.
struct DrawingReader {
  private let drawing: Drawing
  private var (item, number, text, mark, piece) = (0, 0, 0, 0, 0)

  init(_ drawing: Drawing) { self.drawing = drawing }

  mutating func next() -> Drawing.Item? {
    guard item < drawing.items.count else { return nil }
    defer { item += 1 }
    return drawing.items[item]
  }

  mutating func nextLabel() -> Label {
    defer { text += 1 }
    return drawing.texts[text]
  }

  mutating func nextMark() -> EvidenceMark {
    defer { mark += 1 }
    return drawing.evidence[mark]
  }

  mutating func nextPiece() -> Drawing.Piece {
    defer { piece += 1 }
    return drawing.pieces[piece]
  }

  mutating func nextNumber() -> Double {
    defer { number += 1 }
    return drawing.numbers[number]
  }

  mutating func nextPoint() -> Point {
    defer { number += 2 }
    return Point(drawing.numbers[number], drawing.numbers[number + 1])
  }
}
