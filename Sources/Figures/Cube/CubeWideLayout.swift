/// The cube at full size: 1100 × 650 units, with the words of every level at its axis.
struct CubeWideLayout {
  let cube: PowerDynamicsCube
  private let size = 16.0

  private var projection: CubeProjection { CubeProjection(mark: cube.mark) }

  var drawing: Drawing {
    var drawing = Drawing(width: 1100, height: 650)
    let room = CubeRoom(projection: projection)
    drawing.add(room.shapes)
    if cube.needsShelf { drawing.add(room.shelf) }
    drawing.add(room.diagonal)
    let frame = CubeTicks(projection: projection, hasShelf: cube.needsShelf, size: size)
    drawing.add(frame.ticks)
    drawing.add(frame.labels)
    let key = CubeKey(cube: cube, size: size)
    key.draw(into: &drawing, at: Point(24, 30))
    var scene = CubeScene(cube: cube, projection: projection, radius: 8, size: size)
    scene.take(drawing.labels)
    scene.drawPositions(into: &drawing)
    scene.drawNotes(into: &drawing)
    return drawing
  }
}
