/// The checklist of a component, an item a row, each leading to its evidence.
struct OpportunityItems {
  let items: [OpportunitySpaceFigure.Item]
  let width: Double
  let size: Double
  private let blocks: [TextBlock]

  init(_ items: [OpportunitySpaceFigure.Item], width: Double, size: Double) {
    (self.items, self.width, self.size) = (items, width, size)
    blocks = items.map {
      TextBlock($0.words, width: width - 22, style: Label(text: "", at: Point(0, 0), size: size))
    }
  }

  private func room(_ block: TextBlock) -> Double { max(26, block.height + 8) }

  var height: Double { blocks.reduce(0) { $0 + room($1) } }

  func marks(at corner: Point) -> [EvidenceMark] {
    var y = corner.y
    return zip(items, blocks).map { item, block in
      let room = room(block)
      defer { y += room }
      let first = y + (room - block.height) / 2 + size
      let labels = block.labels.map { label in
        var label = label
        label.at = Point(corner.x + 22, label.at.y + first)
        return label
      }
      let answer = item.answer == .unknown ? "not answered" : item.answer.rawValue
      return EvidenceMark(
        "\(item.words): \(answer)", anchor: item.anchor,
        hit: Rect(x: corner.x - 3, y: y + 1, width: width + 6, height: room - 2),
        shapes: OpportunitySign.shapes(item.answer, at: Point(corner.x + 7, first - size * 0.35)), labels: labels)
    }
  }
}
