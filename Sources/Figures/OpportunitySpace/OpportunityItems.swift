import Words

/// The checklist of a component, an item a row, each leading to its evidence.
struct OpportunityItems {
  let items: [OpportunitySpaceFigure.Item]
  let width: Double
  let size: Double
  private let words: Words
  private let blocks: [TextBlock]

  init(_ items: [OpportunitySpaceFigure.Item], width: Double, size: Double, _ words: Words) {
    (self.items, self.width, self.size, self.words) = (items, width, size, words)
    blocks = items.map {
      TextBlock($0.words, width: width - 22, style: Label(text: "", at: Point(0, 0), size: size))
    }
  }

  private func room(_ block: TextBlock) -> Double { max(26, block.height + 8) }

  var height: Double { blocks.reduce(0) { $0 + room($1) } }

  func draw(into drawing: inout Drawing, at corner: Point) {
    var y = corner.y
    for (item, block) in zip(items, blocks) {
      let room = room(block)
      let first = y + (room - block.height) / 2 + size
      let hit = Rect(x: corner.x - 3, y: y + 1, width: width + 6, height: room - 2)
      drawing.add(EvidenceMark(words.text(.spaceItem(item.words, item.answer)), anchor: item.anchor, hit: hit)) {
        drawing in
        OpportunitySign.draw(item.answer, at: Point(corner.x + 7, first - size * 0.35), into: &drawing)
        drawing.add(block.at(Point(corner.x + 22, first)))
      }
      y += room
    }
  }
}
