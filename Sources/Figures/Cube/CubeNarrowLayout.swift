/// The cube for phones: a smaller room with lettered levels, and the words beneath it.
struct CubeNarrowLayout {
  let cube: PowerDynamicsCube
  private let size = 13.0
  private let width = 340.0

  private var projection: CubeProjection {
    cube.needsShelf
      ? CubeProjection(
        mark: cube.mark, origin: Point(82, 206), scale: 0.335, shelf: Point(12, 206), shelfDeep: Point(30, -12.5))
      : CubeProjection(
        mark: cube.mark, origin: Point(36, 220), scale: 0.4, shelf: Point(0, 0), shelfDeep: Point(0, 0))
  }

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    let room = CubeRoom(projection: projection, isSmall: true)
    drawing.add(room.shapes)
    if cube.needsShelf { drawing.add(room.shelf) }
    drawing.add(room.diagonal)
    drawing.add(corners)
    drawing.add(ticks)
    var scene = CubeScene(cube: cube, projection: projection, radius: 6, size: size)
    scene.take(drawing.labels)
    scene.drawPositions(into: &drawing)
    let key = CubeNarrowKey(cube: cube, size: size, width: width)
    drawing.height = key.draw(into: &drawing, from: projection.origin.y + 62)
    return drawing
  }

  private var corners: [Label] {
    [
      Label(
        text: "Others lead, public organisation weaker", at: Point(width - 8, 22), size: size, alignment: .end,
        tone: .accent, bold: true),
      Label(
        text: "Public organisation in command", at: Point(8, projection.origin.y + 38), size: size, tone: .accent,
        bold: true),
    ]
  }

  private var ticks: [Label] {
    let (mark, projection) = (cube.mark, projection)
    let mode = (1...mark.last(.mode)).map {
      tick("M\($0)", projection.point(mode: $0, aim: 1, stance: 1) + Point(0, 19), .middle)
    }
    let aim = (1...mark.last(.aim)).map {
      tick("A\($0)", projection.point(mode: 1, aim: $0, stance: 1) + Point(-6, 4.5), .end)
    }
    let shown = (1...mark.last(.stance)).filter { !cube.needsShelf || $0 % 2 == mark.last(.stance) % 2 }
    let stance = shown.map {
      tick("S\($0)", projection.point(mode: mark.last(.mode), aim: 1, stance: $0) + Point(9, 3), .start)
    }
    let shelf =
      cube.needsShelf ? [tick("M0", projection.shelf + Point(10, 20), .middle)] : []
    return mode + aim + stance + shelf
  }

  private func tick(_ text: String, _ place: Point, _ alignment: Label.Alignment) -> Label {
    Label(text: text, at: place, size: size, alignment: alignment, tone: .muted)
  }
}
