import Words

/// Who tells whom what, on a wide page: an upright line for every actor, and a dotted arrow for every flow.
///
/// The arrows stand apart from the work, since a flow is between actors and no step of the process.
struct FlowExchange {
  let plan: ServicePlan
  private let size = 14.0
  private let width = 880.0
  private let textLeft = 36.0
  private let textWidth = 284.0
  private let left = 340.0

  private var pitch: Double { (width - 8 - left) / Double(max(1, plan.lanes.count)) }
  private func x(_ lane: Int) -> Double { left + (Double(lane) + 0.5) * pitch }

  /// Draws the heading, the actors and the flows below `top` and returns the height.
  func draw(into drawing: inout Drawing, at top: Double) -> Double {
    drawing.add(.line(Point(8, top + 8), Point(width - 8, top + 8), .line(.muted, 1)))
    drawing.add(Label(text: plan.words.text(.mapInformation), at: Point(8, top + 32), size: 15, bold: true))
    guard !plan.map.flows.isEmpty else {
      drawing.add(Label(text: plan.words.text(.mapNoFlows), at: Point(8, top + 56), size: size, tone: .muted))
      return 72
    }
    let heads = ExchangeHeads(names: plan.lanes.map(\.name), x: plan.lanes.indices.map(x), pitch: pitch, size: size)
    var y = top + 20 + heads.height
    let rows = plan.map.flows.map { flow in (flow, text(flow)) }
    let bottom = rows.reduce(y) { $0 + rowHeight($1.1) }
    heads.drawLifelines(into: &drawing, from: top + 20, to: bottom + 4)
    heads.drawNames(into: &drawing, from: top + 20)
    for (flow, text) in rows {
      drawing.add(.line(Point(8, y), Point(width - 8, y), .line(.rule, 0.75)))
      draw(flow, text, at: y, into: &drawing)
      y += rowHeight(text)
    }
    return bottom + 12 - top
  }

  private func text(_ flow: ServiceMapFigure.Flow) -> [TextBlock] {
    var style = Label(text: "", at: Point(textLeft, 0), size: size)
    let what = TextBlock(flow.what, width: textWidth, style: style)
    guard let consent = ServiceConsent(flow).words else { return [what] }
    (style.size, style.tone) = (13, .muted)
    return [what, TextBlock(plan.words.text(consent), width: textWidth, style: style)]
  }

  private func rowHeight(_ text: [TextBlock]) -> Double { max(32, text.reduce(0) { $0 + $1.height } + 14) }

  private func draw(_ flow: ServiceMapFigure.Flow, _ text: [TextBlock], at y: Double, into drawing: inout Drawing) {
    let height = rowHeight(text)
    let middle = y + height / 2
    let mark = EvidenceMark(
      plan.words.text(ServiceMapWords.spoken(flow, plan)), anchor: flow.anchor,
      hit: Rect(x: 6, y: y + 2, width: left - 12, height: height - 4))
    drawing.add(mark) { drawing in
      let (sign, consent) = (Point(18, middle), ServiceConsent(flow))
      consent.drawSign(into: &drawing, at: sign)
      var top = middle - text.reduce(0) { $0 + $1.height } / 2
      for block in text {
        drawing.add(block.at(Point(textLeft, top + block.style.size * 0.95)))
        top += block.height
      }
      consent.drawLetter(into: &drawing, at: sign)
    }
    guard let from = plan.lane(flow.from), let to = plan.lane(flow.to) else { return }
    let start = Point(x(from), middle)
    drawing.add(Shape(.circle(start, radius: 4), .fill(.ink)))
    if from != to { drawing.add(Connector([start, Point(x(to), middle)], .line(.ink, 2, .dotted), headSize: 9)) }
  }
}
