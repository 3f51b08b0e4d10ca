/// The cube at full size: 1150 × 650 units, with the words of every level at its axis.
struct CubeWideLayout {
  let cube: PowerDynamicsCube
  private let size = CubeBackdrop.size

  private var projection: CubeProjection { CubeProjection(mark: cube.mark) }

  var drawing: Drawing {
    var drawing = CubeBackdrop.of(cube.mark, hasShelf: cube.needsShelf, cube.words).wide
    let key = CubeKey(cube: cube, size: size)
    key.draw(into: &drawing, at: Point(24, 30))
    var scene = CubeScene(cube: cube, projection: projection, radius: 8, size: size)
    scene.take(drawing.placedLabels)
    scene.drawPositions(into: &drawing)
    scene.drawNotes(into: &drawing)
    return drawing
  }
}
