import CaseModel
import Words

/// The opportunity space on a wide page: four quadrants with their checklists around the middle.
struct OpportunityWideLayout {
  let space: OpportunitySpaceFigure
  private let size = 14.0
  private let width = 880.0
  private let panelWidth = 314.0
  private let centerWidth = 178.0

  private typealias Part = OpportunityDeclaration.Component

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    let top = drawReason(into: &drawing)
    let panels = Part.allCases.map { OpportunityPanel($0, space[$0], width: panelWidth, size: .large, space.words) }
    let items = Part.allCases.map {
      OpportunityItems(space[$0].items, width: panels[0].textWidth, size: size, space.words)
    }
    let center = OpportunityCenter(space, width: centerWidth, size: size)
    let heights = zip(panels, items).map { max(150, $0.headHeight + $1.height + ($1.items.isEmpty ? 0 : 8)) }
    let (upper, lower) = (max(heights[0], heights[1]), max(heights[2], heights[3]))
    let gap = center.height + 64
    let rects = Part.allCases.indices.map { index in
      Rect(
        x: index % 2 == 0 ? 8 : width - 8 - panelWidth, y: index < 2 ? top : top + upper + gap, width: panelWidth,
        height: index < 2 ? upper : lower)
    }
    let middle = center.box(at: Point(width / 2, top + upper + gap / 2))
    for connector in OpportunityLinks.connectors(between: rects, around: middle, uprightAt: panelWidth / 2) {
      drawing.add(connector)
    }
    center.draw(into: &drawing, in: middle)
    for (index, panel) in panels.enumerated() {
      panel.draw(into: &drawing, in: rects[index])
      let corner = Point(rects[index].x + panel.textLeft, rects[index].y + panel.headHeight - 2)
      items[index].draw(into: &drawing, at: corner)
    }
    let bottom = rects[3].maxY + 12
    drawing.height = bottom + OpportunitySign.drawKey(into: &drawing, at: bottom, size: size, space.words) + 4
    return drawing
  }

  private func drawReason(into drawing: inout Drawing) -> Double {
    guard let reason = OpportunityWords(space: space).drawnReason else { return 8 }
    let style = Label(text: "", at: Point(8, 20), size: size, tone: .muted)
    return 20 + drawing.add(TextBlock(reason, width: width - 16, style: style)) + 2
  }
}
