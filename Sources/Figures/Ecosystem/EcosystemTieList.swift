import Words

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
    case entry(EcosystemNetwork.Link, TextBlock)
  }

  private static let indent = 30.0
  private static let headRoom = 32.0

  /// Draws the list in columns and returns its height.
  func draw(into drawing: inout Drawing, at origin: Point, width: Double, columns: Int) -> Double {
    let gap = 28.0
    let columnWidth = (width - gap * Double(columns - 1)) / Double(columns)
    let groups = groups(width: columnWidth)
    let heights = groups.map { $0.map(height) }
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
          draw(group[0], into: &drawing, at: Point(x, y))
          y += heights[0]
        }
        draw(block, into: &drawing, at: Point(x, y))
        y += heights[index]
        lowest = max(lowest, y)
      }
    }
    return lowest - origin.y
  }

  private func groups(width: Double) -> [[Block]] {
    let room = width - (isNumbered ? Self.indent : 0)
    return TieStyle.all.compactMap { style in
      let members = links.filter { $0.tie.kind == style.kind }
      guard !members.isEmpty else { return nil }
      var blocks = [Block.head(style, isBothWays: members.allSatisfy(\.tie.isBothWays))]
      blocks.reserveCapacity(1 + members.count)
      for link in members {
        let style = Label(text: "", at: Point(0, 0), size: size)
        blocks.append(
          .entry(link, TextBlock(network.words.text(network.entry(link, home: home)), width: room, style: style)))
      }
      return blocks
    }
  }

  private func height(_ block: Block) -> Double {
    switch block {
    case .head: Self.headRoom
    case .entry(_, let words): words.height + 5
    }
  }

  private func draw(_ block: Block, into drawing: inout Drawing, at place: Point) {
    switch block {
    case .head(let style, let isBothWays):
      let y = place.y + 17
      let line = style.line([Point(place.x, y), Point(place.x + 46, y)], isBothWays: isBothWays)
      drawing.add(line, isSample: true)
      drawing.add(
        Label(text: network.words.text(style.name), at: Point(place.x + 56, y + size * 0.35), size: size, bold: true))
    case .entry(let link, let words):
      if isNumbered {
        let tone = link.style.paint.stroke ?? .ink
        let at = Point(place.x + Self.indent - 8, place.y + size)
        drawing.add(
          Label(text: String(link.number), at: at, size: size, alignment: .end, tone: tone, bold: true))
      }
      drawing.add(words, under: Point(place.x + (isNumbered ? Self.indent : 0), place.y))
    }
  }
}
