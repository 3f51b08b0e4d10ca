import Words

/// The service map on a wide page: lanes by phases with the work, and beneath them what information goes to whom.
struct ServiceMapWideLayout {
  private let plan: ServicePlan
  private let work: WorkPlan
  private let geometry: ServiceMapGeometry
  private let boxes: [ActivityBox]
  private let names: [TextBlock]
  private let heads: [TextBlock]
  private static let width = 880.0
  private static let size = 14.0

  /// Whether some arrows had no room and stand as numbers in their boxes.
  var hasNumbersForLines: Bool { !work.numbered.isEmpty }

  init(plan: ServicePlan) {
    self.plan = plan
    let grid = ServiceGrid(plan, maxColumns: 4)
    let room = ServiceMapGeometry.right - ServiceMapGeometry.left
    let work = WorkPlan(
      plan.edges, on: grid, room: room - Double(grid.columnCount) * ServiceMapGeometry.smallestBox)
    var geometry = ServiceMapGeometry(grid: grid, tracks: work.tracks)
    let boxes = plan.steps.indices.map { index in
      let then = work.numbered.filter { $0.from == index }.map { $0.to + 1 }
      return ActivityBox(
        plan.steps[index], width: geometry.boxWidth, size: Self.size, then: then, smallestHeight: 58,
        words: plan.words)
    }
    let names = plan.lanes.map { lane in
      let style = Label(text: "", at: Point(0, 0), size: Self.size, bold: true)
      return TextBlock(lane.name, width: ServiceMapGeometry.laneNameWidth, style: style)
    }
    let heads = plan.phases.indices.map { phase in Self.head(plan.phases[phase], over: grid.columns[phase], geometry) }
    var rowHeights = Array(repeating: 22.0, count: grid.rowCount)
    for (box, place) in zip(boxes, grid.places) { rowHeights[place.row] = max(rowHeights[place.row], box.height) }
    let nameHeights = zip(names, plan.lanes).map { $0.height + ($1.isCitizen ? 17 : 0) }
    geometry.stack(
      from: (heads.map(\.height).max() ?? 0) + 18, rowHeights: rowHeights, nameHeights: nameHeights)
    (self.work, self.geometry, self.boxes, self.names, self.heads) = (work, geometry, boxes, names, heads)
  }

  private static func head(_ phase: String, over columns: Range<Int>, _ geometry: ServiceMapGeometry) -> TextBlock {
    let left = geometry.columnLeft[columns.lowerBound]
    let width = geometry.columnLeft[columns.upperBound - 1] + geometry.boxWidth - left
    return TextBlock(
      phase.capitalized, width: width, style: Label(text: "", at: Point(left, 0), size: 15, bold: true))
  }

  var drawing: Drawing {
    var drawing = Drawing(width: Self.width, height: 0)
    guard !plan.steps.isEmpty else { return empty(drawing) }
    drawHeads(into: &drawing)
    drawLanes(into: &drawing)
    for route in work.tracks.routes {
      let points = geometry.points(of: route) { boxes[$0].height }
      drawing.add(Connector(points, .line(.ink, 1.5)))
    }
    for (index, box) in boxes.enumerated() { box.draw(into: &drawing, at: geometry.corner(of: index)) }
    var y = geometry.bottom + 14
    y += ServiceMapKey(
      plan: plan, numberWords: hasNumbersForLines ? .mapThenNoRoom : nil, width: Self.width, size: Self.size
    )
    .draw(into: &drawing, at: y)
    y += FlowExchange(plan: plan).draw(into: &drawing, at: y)
    y += ServiceMapNotes(plan: plan, width: Self.width, size: Self.size).draw(into: &drawing, at: y)
    drawing.height = y + 6
    return drawing
  }

  private func empty(_ drawing: Drawing) -> Drawing {
    var drawing = drawing
    drawing.add(
      Label(text: plan.words.text(.mapEmpty), at: Point(8, 28), size: Self.size, tone: .muted))
    drawing.height = 44
    return drawing
  }

  private func drawHeads(into drawing: inout Drawing) {
    let tallest = heads.map(\.height).max() ?? 0
    for head in heads { drawing.add(head.at(Point(head.style.at.x, 20 + tallest - head.height))) }
  }

  private func drawLanes(into drawing: inout Drawing) {
    for (lane, band) in geometry.bands.enumerated() {
      drawing.add(Shape(.rect(band, corner: 0), .fill(.surface)))
      let top = band.y + 10 + Self.size
      drawing.add(names[lane].at(Point(band.x + 8, top)))
      if plan.lanes[lane].isCitizen {
        let place = Point(band.x + 8, top + names[lane].height)
        drawing.add(Label(text: plan.words.text(.mapCitizens), at: place, size: 13, tone: .muted, italic: true))
      }
      // Phases part where the ground is cut, so that no line there can be taken for an arrow.
      for phase in plan.phases.indices {
        let x = geometry.parting(beforePhase: phase)
        let cut = Rect(x: phase == 0 ? ServiceMapGeometry.left - 8 : x - 1.5, y: band.y, width: 3, height: band.height)
        drawing.add(Shape(.rect(cut, corner: 0), .fill(.paper)))
      }
    }
  }
}
