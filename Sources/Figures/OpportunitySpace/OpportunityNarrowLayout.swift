import CaseModel
import Words

/// The opportunity space on a phone: small quadrants around the middle, then each checklist on its own.
struct OpportunityNarrowLayout {
  let space: OpportunitySpaceFigure
  private let size = 13.0
  private let width = 340.0
  private let panelWidth = 144.0

  private typealias Part = OpportunityDeclaration.Component

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    let top = drawReason(into: &drawing)
    var y = drawQuadrants(into: &drawing, from: top) + 10
    y += OpportunitySign.drawKey(into: &drawing, at: y, size: size, space.words)
    for part in Part.allCases where !space[part].items.isEmpty {
      drawing.add(.line(Point(8, y + 6), Point(width - 8, y + 6), .line(.rule, 1)))
      drawing.add(
        Label(text: space.words.text(.componentTitle(part)), at: Point(8, y + 28), size: size + 1, bold: true))
      let items = OpportunityItems(space[part].items, width: width - 22, size: size, space.words)
      items.draw(into: &drawing, at: Point(10, y + 36))
      y += items.height + 40
    }
    drawing.height = y + 6
    return drawing
  }

  private func drawReason(into drawing: inout Drawing) -> Double {
    guard let reason = OpportunityWords(space: space).drawnReason else { return 8 }
    let style = Label(text: "", at: Point(8, 18), size: size, tone: .muted)
    return 18 + drawing.add(TextBlock(reason, width: width - 16, style: style)) + 2
  }

  private func drawQuadrants(into drawing: inout Drawing, from top: Double) -> Double {
    let panels = Part.allCases.map { OpportunityPanel($0, space[$0], width: panelWidth, size: .small, space.words) }
    let height = max(132, panels.map(\.headHeight).max() ?? 0)
    let center = OpportunityCenter(space, width: 236, size: size)
    let gap = center.height + 56
    let rects = panels.indices.map { index in
      Rect(
        x: index % 2 == 0 ? 8 : width - 8 - panelWidth, y: index < 2 ? top : top + height + gap, width: panelWidth,
        height: height)
    }
    let middle = center.box(at: Point(width / 2, top + height + gap / 2))
    for connector in OpportunityLinks.connectors(between: rects, around: middle, uprightAt: 22) {
      drawing.add(connector)
    }
    center.draw(into: &drawing, in: middle)
    for (panel, rect) in zip(panels, rects) { panel.draw(into: &drawing, in: rect) }
    return top + 2 * height + gap
  }
}
