import Words

/// A place in the model as a box: filled and bold where the case speaks of it, only outlined where that is said to be
/// missing, and a quiet outline where nothing is said.
struct LearningChip {
  let height: Double
  private let spoken: String
  private let light: LearningFigure.Light
  let width: Double
  private let blocks: [TextBlock]

  private static let margin = 10.0

  init(_ topic: LearningFigure.Topic, in figure: LearningFigure, width: Double, size: Double) {
    let words = figure.words
    self.init(
      words.text(topic.name), detail: topic.detail.map(words.text), light: figure.light(topic), width: width,
      size: size,
      words)
  }

  /// A box of any name; no words about it where `light` has none.
  init(
    _ name: String, detail: String?, light: LearningFigure.Light, width: Double, size: Double, _ words: Words
  ) {
    (self.light, self.width) = (light, width)
    spoken = words.text(light.words.map { .learningLit(name, $0) } ?? .own(name))
    let inside = width - 2 * Self.margin
    let tone: Tone = light.isMissing ? .ink : light.isLit ? .paper : .muted
    var style = Label(text: "", at: Point(0, 0), size: size, tone: tone, bold: light.isLit)
    var blocks = [TextBlock(name, width: inside, style: style)]
    (style.bold, style.size) = (false, 13)
    if let detail { blocks.append(TextBlock(detail, width: inside, style: style)) }
    (style.bold, style.italic) = (light.isLit, !light.isLit)
    if let said = light.words.map(words.text) { blocks.append(TextBlock(said, width: inside, style: style)) }
    self.blocks = blocks
    height = blocks.reduce(0) { $0 + $1.height } + 2 * Self.margin
  }

  /// Draws the box with its words from the top.
  func draw(into drawing: inout Drawing, in box: Rect) {
    drawing.add(EvidenceMark(spoken, anchor: light.anchor, hit: box, box: box)) { drawing in
      drawing.add(Shape(.rect(box, corner: 6), paint))
      var y = box.y + Self.margin - 1
      for block in blocks {
        drawing.add(block, under: Point(box.x + Self.margin, y))
        y += block.height
      }
    }
  }

  private var paint: Paint {
    if light.isMissing { return Paint.fill(.paper).outlined(.accent, 3) }
    return light.isLit
      ? Paint.fill(.accent).outlined(.accent, 1.5) : Paint.fill(.paper).outlined(.muted, 1.25, .dotted)
  }
}

/// Boxes side by side, in as many rows as are needed, those of a row equally high.
struct LearningRow {
  let chips: [LearningChip]
  let columns: Int
  let width: Double
  let gap: Double

  /// The width of a box when `columns` of them share `width`.
  static func chipWidth(_ columns: Int, of width: Double, gap: Double) -> Double {
    ((width - Double(columns - 1) * gap) / Double(columns)).rounded(.down)
  }

  /// Draws the boxes and returns where they stand.
  @discardableResult func draw(into drawing: inout Drawing, at corner: Point) -> [Rect] {
    let step = Self.chipWidth(columns, of: width, gap: gap) + gap
    var rects: [Rect] = []
    var y = corner.y
    for first in stride(from: 0, to: chips.count, by: columns) {
      let row = chips[first..<min(first + columns, chips.count)]
      let height = row.map(\.height).max() ?? 0
      for (column, chip) in row.enumerated() {
        let box = Rect(x: corner.x + Double(column) * step, y: y, width: chip.width, height: height)
        chip.draw(into: &drawing, in: box)
        rects.append(box)
      }
      y += height + gap
    }
    return rects
  }
}
