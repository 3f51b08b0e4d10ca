import Words

/// The box of a theme or sub-theme: its name and its counts.
struct CodingTreeBox {
  let title: String
  let counts: CodingTreeFigure.Counts
  let anchor: String?
  let isTheme: Bool
  let words: Words

  private static let padding = 10.0
  private let size = 14.0

  private func blocks(width: Double) -> (title: TextBlock, counts: TextBlock) {
    let room = width - 2 * Self.padding
    var style = Label(text: "", at: Point(0, 0), size: isTheme ? size + 1 : size, bold: true)
    let name = TextBlock(title, width: room, style: style)
    (style.size, style.bold, style.tone) = (13, false, isTheme ? .ink : .muted)
    return (name, TextBlock(isTheme ? counts.onLines(in: words) : words.text(counts.inLine), width: room, style: style))
  }

  func height(width: Double) -> Double {
    let blocks = blocks(width: width)
    return blocks.title.height + blocks.counts.height + 2 * Self.padding
  }

  func draw(into drawing: inout Drawing, in rect: Rect) {
    let blocks = blocks(width: rect.width)
    let place = Point(rect.x + Self.padding, rect.y + Self.padding - 3)

    let paint =
      isTheme ? Paint.fill(.surface).outlined(.accent, 2) : Paint.fill(.surface).outlined(.muted, 1)
    drawing.add(EvidenceMark(words.text(.treeMark(title, counts.inLine)), anchor: anchor, hit: rect, box: rect)) {
      drawing in
      drawing.add(Shape(.rect(rect, corner: 6), paint))
      drawing.add(blocks.title, under: place)
      drawing.add(blocks.counts, under: Point(place.x, place.y + blocks.title.height + 3))
    }
  }
}

/// Lines that gather several boxes on the left and lead to one on the right.
struct CodingTreeBracket {
  let ends: [Point]
  let goal: Point

  func draw(into drawing: inout Drawing) {
    let spine = goal.x - 30
    let paint = Paint.line(.muted, 1.25)
    guard let first = ends.first, let last = ends.last else { return }
    let outline =
      ends.count == 1
      ? [first, Point(spine, first.y)] : [first, Point(spine, first.y), Point(spine, last.y), last]
    drawing.add(Connector(outline, paint, heads: .none))
    for end in ends.dropFirst().dropLast() { drawing.add(Connector([end, Point(spine, end.y)], paint, heads: .none)) }
    // A goal outside the bracket's extent, as beside a single code, is reached along the spine.
    let (start, turn) = (Point(spine, min(max(goal.y, first.y), last.y)), Point(spine, goal.y))
    drawing.add(Connector(start == turn ? [turn, goal] : [start, turn, goal], paint, headSize: 6))
  }
}

/// Lines that lead from a code's box down to those of the codes below it, which begin further right.
struct CodingTreeElbows {
  /// The lower left corners of the boxes above, one a level.
  private var corners: [Point] = []

  /// Takes the next box from above, and draws the line to it from the box that it belongs to.
  mutating func add(_ box: Rect, depth: Int, into drawing: inout Drawing) {
    corners.removeLast(max(0, corners.count - depth))
    if let corner = corners.last {
      let start = Point(corner.x + 9, corner.y)
      let line = Shape.Form.bend(start, Point(start.x, box.center.y), Point(box.x, box.center.y))
      if start.x < box.x { drawing.add(Shape(line, .line(.muted, 1.25))) }
    }
    corners.append(Point(box.x, box.maxY))
  }
}
