import Words

/// For whom and what need, in the middle of the four components.
struct OpportunityCenter {
  private let blocks: [TextBlock]
  private let width: Double
  private let anchor: String?
  private let name: String

  init(_ space: OpportunitySpaceFigure, width: Double, size: Double) {
    (self.width, anchor) = (width, space.remitAnchor)
    let style = Label(text: "", at: Point(0, 0), size: size, alignment: .middle)
    var (quiet, strong) = (style, style)
    (quiet.size, quiet.tone) = (13, .muted)
    strong.bold = true
    let (words, unsaid) = (space.words, space.words.text(.notSaid))
    func said(_ text: String?, _ style: Label) -> TextBlock {
      TextBlock(text ?? unsaid, width: width - 20, style: text == nil ? quiet : style)
    }
    blocks = [
      TextBlock(words.text(.spaceForWhomLabel), width: width - 20, style: quiet), said(space.remit, strong),
      TextBlock(words.text(.spaceNeedLabel), width: width - 20, style: quiet), said(space.need, style),
    ]
    name = words.text(.spaceCenter(space.remit.map(Message.own) ?? .notSaid, space.need.map(Message.own) ?? .notSaid))
  }

  /// The height of the box.
  var height: Double { blocks.reduce(0) { $0 + $1.height } + 30 }

  /// The box around a point.
  func box(at center: Point) -> Rect { .around(center, width: width, height: height) }

  func draw(into drawing: inout Drawing, in box: Rect) {
    drawing.add(EvidenceMark(name, anchor: anchor, hit: box, box: box)) { drawing in
      drawing.add(Shape(.rect(box, corner: 12), Paint.fill(.surface).outlined(.muted, 1.5)))
      var y = box.y + 11
      for (index, block) in blocks.enumerated() {
        drawing.add(block, under: Point(box.center.x, y))
        y += block.height + (index == 1 ? 8 : 0)
      }
    }
  }
}
