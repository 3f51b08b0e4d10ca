/// The box of a theme or sub-theme: its name and its counts.
struct CodingTreeBox {
  let title: String
  let counts: CodingTreeFigure.Counts
  let anchor: String?
  let isTheme: Bool

  private static let padding = 10.0
  private let size = 14.0

  private func blocks(width: Double) -> (title: TextBlock, counts: TextBlock) {
    let room = width - 2 * Self.padding
    var style = Label(text: "", at: Point(0, 0), size: isTheme ? size + 1 : size, bold: true)
    let name = TextBlock(title, width: room, style: style)
    (style.size, style.bold, style.tone) = (13, false, isTheme ? .ink : .muted)
    return (name, TextBlock(isTheme ? counts.lines : counts.words, width: room, style: style))
  }

  func height(width: Double) -> Double {
    let blocks = blocks(width: width)
    return blocks.title.height + blocks.counts.height + 2 * Self.padding
  }

  func mark(in rect: Rect) -> EvidenceMark {
    let blocks = blocks(width: rect.width)
    let place = Point(rect.x + Self.padding, rect.y + Self.padding - 3)
    let lines =
      blocks.title.labels.map { $0.at(place + $0.at + Point(0, $0.size)) }
      + blocks.counts.labels.map { $0.at(place + $0.at + Point(0, $0.size + blocks.title.height + 3)) }
    let paint =
      isTheme ? Paint.fill(.surface).outlined(.accent, 2) : Paint.fill(.surface).outlined(.muted, 1)
    return EvidenceMark(
      "\(title): \(counts.words)", anchor: anchor, hit: rect, shapes: [Shape(.rect(rect, corner: 6), paint)],
      labels: lines, box: rect)
  }
}

extension Label {
  /// The label at another place.
  func at(_ place: Point) -> Label {
    var copy = self
    copy.at = place
    return copy
  }
}

/// Lines that gather several boxes on the left and lead to one on the right.
struct CodingTreeBracket {
  let connectors: [Connector]

  init(from ends: [Point], to goal: Point) {
    let spine = goal.x - 30
    let paint = Paint.line(.muted, 1.25)
    guard let first = ends.first, let last = ends.last else {
      connectors = []
      return
    }
    let outline = [first, Point(spine, first.y), Point(spine, last.y), last]
    let ticks = ends.dropFirst().dropLast().map { Connector([$0, Point(spine, $0.y)], paint, heads: .none) }
    // A goal outside the bracket's extent, as beside a single code, is reached along the spine.
    let tip = [Point(spine, min(max(goal.y, first.y), last.y)), Point(spine, goal.y), goal]
    connectors =
      [Connector(ends.count == 1 ? [first, Point(spine, first.y)] : outline, paint, heads: .none)] + ticks
      + [Connector(tip[0] == tip[1] ? [tip[1], goal] : tip, paint, headSize: 6)]
  }
}

extension Drawing {
  mutating func add(_ bracket: CodingTreeBracket) { for connector in bracket.connectors { add(connector) } }
}
