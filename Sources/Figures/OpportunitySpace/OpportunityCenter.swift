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
    func said(_ text: String?, _ style: Label) -> TextBlock {
      TextBlock(text ?? "not said", width: width - 20, style: text == nil ? quiet : style)
    }
    blocks = [
      TextBlock("for whom", width: width - 20, style: quiet), said(space.remit, strong),
      TextBlock("need", width: width - 20, style: quiet), said(space.need, style),
    ]
    name = "For whom: \(space.remit ?? "not said"); need: \(space.need ?? "not said")"
  }

  /// The height of the box.
  var height: Double { blocks.reduce(0) { $0 + $1.height } + 30 }

  func mark(at center: Point) -> EvidenceMark {
    let rect = Rect.around(center, width: width, height: height)
    var y = rect.y + 11
    var labels: [Label] = []
    for (index, block) in blocks.enumerated() {
      labels += block.labels.map { label in
        var label = label
        label.at = Point(center.x, label.at.y + y + block.style.size)
        return label
      }
      y += block.height + (index == 1 ? 8 : 0)
    }
    let shape = Shape(.rect(rect, corner: 12), Paint.fill(.surface).outlined(.muted, 1.5))
    return EvidenceMark(name, anchor: anchor, hit: rect, shapes: [shape], labels: labels, box: rect)
  }
}
