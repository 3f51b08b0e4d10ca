import CaseModel
import Words

/// The entries of a shared cube by number, each with its positions in words and a way to its evidence.
struct SharedCubeList {
  let cube: SharedCube
  let size: Double

  /// Draws the list and returns where the drawing ends.
  func draw(into drawing: inout Drawing, at origin: Point, width: Double, columns: Int) -> Double {
    guard cube.isNamed, !cube.entries.isEmpty else { return origin.y }
    let gap = 28.0
    let column = (width - gap * Double(columns - 1)) / Double(columns)
    let blocks = cube.entries.indices.map { self.blocks(of: $0, width: column - 30) }
    let heights = blocks.map { max(28, $0.reduce(0) { $0 + $1.height } + 10) }
    let perColumn = (blocks.count + columns - 1) / columns
    var bottom = origin.y
    for start in stride(from: 0, to: blocks.count, by: perColumn) {
      let x = origin.x + Double(start / perColumn) * (column + gap)
      var y = origin.y
      for index in start..<min(blocks.count, start + perColumn) {
        draw(index, blocks[index], into: &drawing, in: Rect(x: x, y: y, width: column, height: heights[index]))
        y += heights[index]
      }
      bottom = max(bottom, y)
    }
    return bottom + 8
  }

  private func draw(_ index: Int, _ blocks: [TextBlock], into drawing: inout Drawing, in room: Rect) {
    let first = room.y + size + 2
    let number = Label(text: String(index + 1), at: Point(room.x + 22, first), size: size, alignment: .end, bold: true)
    let entry = cube.entries[index]
    let sentence = cube.words.text(SharedCubeWords(cube: cube).entry(index))
    drawing.add(EvidenceMark(sentence, anchor: entry.anchor, hit: room.grown(by: -1))) { drawing in
      drawing.add(number)
      drawing.addStack(blocks, at: Point(room.x + 30, first), .start)
    }
  }

  private func blocks(of index: Int, width: Double) -> [TextBlock] {
    var style = Label(text: "", at: Point(0, 0), size: size, bold: true)
    let name = TextBlock(cube.entries[index].name, width: width, style: style)
    (style.bold, style.tone) = (false, .muted)
    let words = SharedCubeWords(cube: cube)
    return [name]
      + Frame.compared.map { TextBlock(cube.words.text(words.position(index, $0)), width: width, style: style) }
  }
}
