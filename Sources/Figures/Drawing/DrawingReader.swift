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

  /// The next item, which stays the next one.
  func peek() -> Drawing.Item? { item < drawing.items.count ? drawing.items[item] : nil }

  /// Whether the next mark leads anywhere.
  var isNextMarkLinked: Bool { drawing.evidence[mark].anchor != nil }

  /// Whether the next item is a filled rectangle that holds all of `area`.
  func isNextShape(filling area: Rect) -> Bool {
    guard let next = peek(), next.kind == .rect, next.paint.fill != nil else { return false }
    let place = drawing.numbers[number..<number + 4]
    let rect = Rect(
      x: place[number], y: place[number + 1], width: place[number + 2], height: place[number + 3])
    return rect.contains(area)
  }

  /// Whether words stand among the next `count` items, the one in hand not counted.
  func hasLabels(among count: Int) -> Bool {
    drawing.items[item..<min(item + count, drawing.items.count)].contains { $0.kind == .label }
  }

  mutating func nextLabel() -> Label {
    defer { text += 1 }
    return drawing.texts[text]
  }

  /// The next label, which stays the next one.
  func peekLabel() -> Label { drawing.texts[text] }

  /// Whether the next labels look like the first of them.
  func areAlike(_ count: Int) -> Bool {
    let first = drawing.texts[text]
    return drawing.texts[text..<text + count].allSatisfy { $0.looksLike(first) }
  }

  /// How many labels follow each other and look alike, the one in hand included.
  func run() -> Int {
    let first = drawing.texts[text]
    var count = 1
    while item + count - 1 < drawing.items.count, drawing.items[item + count - 1].kind == .label,
      drawing.texts[text + count].looksLike(first)
    {
      count += 1
    }
    return count
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
