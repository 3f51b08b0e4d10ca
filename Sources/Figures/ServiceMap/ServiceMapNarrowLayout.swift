import Words

/// The service map on a phone: activities beneath one another by phase, arrows in a gutter, then the flows as a list.
struct ServiceMapNarrowLayout {
  let plan: ServicePlan
  private let size = 13.0
  private let width = 340.0
  private let boxLeft = 8.0
  /// The most tracks that the gutter holds.
  private static let mostTracks = 7

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    guard !plan.steps.isEmpty else {
      let style = Label(text: "", at: Point(8, 20), size: size, tone: .muted)
      drawing.height = 24 + drawing.add(TextBlock(plan.words.text(.mapEmpty), width: width - 16, style: style))
      return drawing
    }
    let gutter = NarrowGutter(plan, mostTracks: Self.mostTracks)
    let boxWidth = width - boxLeft - gutter.width - 4
    let boxes = plan.steps.indices.map { index in box(index, width: boxWidth) }
    let (tops, bottom) = drawSteps(boxes, into: &drawing)
    let rects = zip(boxes, tops).map { Rect(x: boxLeft, y: $1, width: boxWidth, height: $0.height) }
    for connector in gutter.connectors(boxes: rects) { drawing.add(connector) }
    var y = bottom + 8
    let isNumbered = plan.steps.indices.contains { !then($0).isEmpty }
    let words = isNumbered ? Message.mapThenAnyway : nil
    y += ServiceMapKey(plan: plan, numberWords: words, width: width, size: size).draw(into: &drawing, at: y)
    y += NarrowFlows(plan: plan, width: width, size: size).draw(into: &drawing, at: y)
    y += ServiceMapNotes(plan: plan, width: width, size: size).draw(into: &drawing, at: y)
    drawing.height = y + 6
    return drawing
  }

  /// Numbers of what follows, where that is not simply the next activity: its arrow may leave the screen.
  private func then(_ index: Int) -> [Int] {
    let next = plan.steps[index].next
    return next == [index + 1] ? [] : next.map { $0 + 1 }
  }

  private func box(_ index: Int, width: Double) -> ActivityBox {
    let step = plan.steps[index]
    return ActivityBox(
      step, width: width, size: size, actor: plan.lanes[step.lane].name, then: then(index), smallestHeight: 50,
      words: plan.words)
  }

  /// Draws heads and boxes and returns where each box begins, and where all of it ends.
  private func drawSteps(_ boxes: [ActivityBox], into drawing: inout Drawing) -> (tops: [Double], bottom: Double) {
    var y = 0.0
    var tops: [Double] = []
    for (phase, name) in plan.phases.enumerated() {
      let style = Label(text: "", at: Point(boxLeft, y + 22), size: 15, bold: true)
      let steps = plan.steps.indices.filter { plan.steps[$0].phase == phase }
      y += drawing.add(TextBlock(name.capitalized, width: boxes.first.map(\.width) ?? 300, style: style)) + 12
      if steps.isEmpty {
        drawing.add(
          Label(text: plan.words.text(.mapNoActivity), at: Point(boxLeft, y + size), size: size, tone: .muted))
        y += 20
      }
      for index in steps {
        tops.append(y)
        boxes[index].draw(into: &drawing, at: Point(boxLeft, y))
        y += boxes[index].height + (index == steps.last ? 10 : 20)
      }
    }
    return (tops, y)
  }
}
