/// One domain on a wide page: neighbours on the left, the domain's actors as cards, ties between cards on the right.
struct EcosystemZoomWideLayout {
  let zoom: EcosystemZoom
  private let size = 14.0
  private let width = 880.0

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    let plan = EcosystemZoomPlan(zoom, size: size)
    let ground = Rect(
      x: plan.ground.left, y: 8, width: plan.ground.right - plan.ground.left, height: plan.bottom + 8)
    drawing.add(Shape(.rect(ground, corner: 14), Paint.fill(.surface).outlined(.rule, 1)))
    for title in plan.titles { drawing.add(title) }
    for line in plan.lines { drawing.add(line.link.style.line(line.points, isBothWays: line.link.tie.isBothWays)) }
    for (member, rect) in plan.cards { card(member).draw(into: &drawing, in: rect) }
    for (neighbour, rect) in plan.neighbours { self.neighbour(neighbour).draw(into: &drawing, in: rect) }
    for line in plan.lines { drawing.add(line.numbers) }
    var y = max(plan.bottom + 16, plan.neighbours.map(\.rect.maxY).max() ?? 0) + 16
    y += EcosystemKey(network: zoom.network, size: size, hasBoundary: false)
      .draw(into: &drawing, at: Point(12, y), width: width - 24, across: true)
    y +=
      EcosystemTieList(network: zoom.network, links: zoom.links, size: size, home: zoom.home)
      .draw(into: &drawing, at: Point(12, y + 6), width: width - 24, columns: 2) + 6
    drawing.height = y + 10
    return drawing
  }

  private func card(_ member: Int) -> EcosystemActorBox {
    EcosystemActorBox(actor: zoom.network.actors[member], size: size + 1, words: zoom.network.words, detail: .whole)
  }

  private func neighbour(_ place: Int) -> EcosystemActorBox {
    ZoomStack.neighbour(zoom.network, place, size: size)
  }
}
