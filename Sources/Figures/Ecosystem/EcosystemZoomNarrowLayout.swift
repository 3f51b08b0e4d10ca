/// One domain on a phone: its actors as cards, its ties as a list.
struct EcosystemZoomNarrowLayout {
  let zoom: EcosystemZoom
  private let size = 13.0
  private let width = 340.0

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    var y = 8.0
    for member in zoom.members {
      let card = EcosystemActorBox(
        actor: zoom.network.actors[member], size: size + 1, words: zoom.network.words, detail: .whole)
      let rect = Rect(x: 8, y: y, width: width - 16, height: max(34, card.height(width: width - 16)))
      card.draw(into: &drawing, in: rect)
      y += rect.height + 9
    }
    y +=
      EcosystemKey(network: zoom.network, size: size, hasBoundary: false)
      .draw(into: &drawing, at: Point(8, y + 2), width: width - 16, across: false) + 2
    y += EcosystemTieList(network: zoom.network, links: zoom.links, size: size, isNumbered: false, home: zoom.home)
      .draw(into: &drawing, at: Point(8, y), width: width - 16, columns: 1)
    drawing.height = y + 8
    return drawing
  }
}
