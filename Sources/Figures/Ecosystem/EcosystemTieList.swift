/// The ties in words, kind by kind, each with the number on its line; the heads double as the key to the line styles.
struct EcosystemTieList {
  let network: EcosystemNetwork
  let links: [EcosystemNetwork.Link]
  let size: Double
  /// Whether entries bear the numbers that stand on lines.
  var isNumbered = true
  /// The domain whose actors need no domain beside their names; `nil` = none does.
  var home: EcosystemNetwork.Home?

  /// A head or an entry with the height it takes.
  private enum Block {
    case head(TieStyle, isBothWays: Bool)
    case entry(EcosystemNetwork.Link)
  }

  private static let indent = 30.0
  private static let headRoom = 32.0

  /// Draws the list in columns and returns its height.
  func draw(into drawing: inout Drawing, at origin: Point, width: Double, columns: Int) -> Double {
    let gap = 28.0
    let columnWidth = (width - gap * Double(columns - 1)) / Double(columns)
    let groups = groups
    let heights = groups.map { $0.map { height($0, width: columnWidth) } }
    let target = heights.joined().reduce(0, +) / Double(columns)
    var (column, y, lowest) = (0, origin.y, origin.y)
    for (group, heights) in zip(groups, heights) {
      for (index, block) in group.enumerated() {
        // A head never stands alone at the foot of a column.
        let ahead = index == 0 ? heights.prefix(2).reduce(0, +) : heights[index]
        let isFull = index != 1 && y > origin.y && y - origin.y + ahead / 2 > target
        if column < columns - 1, isFull { (column, y) = (column + 1, origin.y) }
        let x = origin.x + Double(column) * (columnWidth + gap)
        // A kind that goes on in the next column has its head there again.
        if y == origin.y, index > 0 {
          draw(group[0], into: &drawing, at: Point(x, y), width: columnWidth)
          y += heights[0]
        }
        draw(block, into: &drawing, at: Point(x, y), width: columnWidth)
        y += heights[index]
        lowest = max(lowest, y)
      }
    }
    return lowest - origin.y
  }

  private var groups: [[Block]] {
    TieStyle.all.compactMap { style in
      let members = links.filter { $0.tie.kind == style.kind }
      guard !members.isEmpty else { return nil }
      return [.head(style, isBothWays: members.allSatisfy(\.tie.isBothWays))] + members.map(Block.entry)
    }
  }

  private func block(_ link: EcosystemNetwork.Link, at place: Point, width: Double) -> TextBlock {
    let indent = isNumbered ? Self.indent : 0
    return TextBlock(
      network.entry(link, home: home), width: width - indent,
      style: Label(text: "", at: Point(place.x + indent, place.y + size), size: size))
  }

  private func height(_ block: Block, width: Double) -> Double {
    switch block {
    case .head: Self.headRoom
    case .entry(let link): self.block(link, at: Point(0, 0), width: width).height + 5
    }
  }

  private func draw(_ block: Block, into drawing: inout Drawing, at place: Point, width: Double) {
    switch block {
    case .head(let style, let isBothWays):
      let y = place.y + 17
      let line = style.line([Point(place.x, y), Point(place.x + 46, y)], isBothWays: isBothWays)
      drawing.add(line, isSample: true)
      drawing.add(
        Label(text: style.name, at: Point(place.x + 56, y + size * 0.35), size: size, bold: true))
    case .entry(let link):
      if isNumbered {
        let tone = link.style.paint.stroke ?? .ink
        let at = Point(place.x + Self.indent - 8, place.y + size)
        drawing.add(
          Label(text: String(link.number), at: at, size: size, alignment: .end, tone: tone, bold: true))
      }
      drawing.add(self.block(link, at: place, width: width))
    }
  }
}
