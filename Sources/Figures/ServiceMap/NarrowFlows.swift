import Words

/// The flows on a phone: who, a dotted arrow, whom, and beneath them what.
struct NarrowFlows {
  let plan: ServicePlan
  let width: Double
  let size: Double
  private let nameWidth = 136.0

  /// Draws the list below `top` and returns its height.
  func draw(into drawing: inout Drawing, at top: Double) -> Double {
    drawing.add(.line(Point(8, top + 8), Point(width - 8, top + 8), .line(.muted, 1)))
    drawing.add(Label(text: plan.words.text(.mapInformation), at: Point(8, top + 32), size: 15, bold: true))
    var y = top + 42
    if plan.map.flows.isEmpty {
      let style = Label(text: "", at: Point(8, y + size), size: size, tone: .muted)
      return y + drawing.add(TextBlock(plan.words.text(.mapNoFlows), width: width - 16, style: style)) + 8 - top
    }
    for (index, flow) in plan.map.flows.enumerated() {
      if index > 0 { drawing.add(.line(Point(8, y), Point(width - 8, y), .line(.rule, 0.75))) }
      y += draw(flow, at: y, into: &drawing)
    }
    return y - top
  }

  private func draw(_ flow: ServiceMapFigure.Flow, at top: Double, into drawing: inout Drawing) -> Double {
    let consent = ServiceConsent(flow)
    let baseline = top + 10 + size
    var style = Label(text: "", at: Point(8, baseline), size: size, bold: true)
    let from = TextBlock(plan.name(ofLane: flow.from), width: nameWidth, style: style)
    style.at.x = 8 + nameWidth + 48
    let to = TextBlock(plan.name(ofLane: flow.to), width: nameWidth, style: style)
    let arrow = baseline - size * 0.35
    (style.bold, style.at) = (false, Point(8, baseline + max(from.height, to.height) + 3))
    let what = TextBlock(flow.what, width: width - 16, style: style)
    (style.tone, style.at) = (.muted, Point(34, style.at.y + what.height + 3))
    let words = consent.words.map { TextBlock(plan.words.text($0), width: width - 42, style: style) }
    let bottom = style.at.y + (words?.height ?? 0) - size + 6
    let sign = Point(18, style.at.y - size * 0.35)
    let mark = EvidenceMark(
      plan.words.text(ServiceMapWords.spoken(flow, plan)), anchor: flow.anchor,
      hit: Rect(x: 6, y: top + 3, width: width - 12, height: bottom - top - 4))
    drawing.add(mark) { drawing in
      consent.drawSign(into: &drawing, at: sign)
      for block in [from, to, what] { drawing.add(block) }
      if let words { drawing.add(words) }
      consent.drawLetter(into: &drawing, at: sign)
    }
    let start = Point(8 + nameWidth + 8, arrow)
    drawing.add(Shape(.circle(start, radius: 3.5), .fill(.ink)))
    drawing.add(Connector([start, Point(start.x + 32, arrow)], .line(.ink, 2, .dotted)))
    return bottom + 4 - top
  }
}
