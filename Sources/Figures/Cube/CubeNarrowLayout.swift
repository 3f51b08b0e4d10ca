/// The cube for phones: a smaller room with lettered levels, and the words beneath it.
struct CubeNarrowLayout {
  let cube: PowerDynamicsCube
  private let size = 13.0
  private let width = 340.0

  private var frame: CubeNarrowFrame {
    CubeNarrowFrame(mark: cube.mark, hasShelf: cube.needsShelf, size: size, width: width, words: cube.words)
  }

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    let frame = frame
    frame.draw(into: &drawing)
    var scene = CubeScene(
      cube: cube, projection: frame.projection, radius: 6, size: size,
      bounds: Rect(x: 2, y: 2, width: width - 4, height: frame.projection.origin.y + 44))
    scene.take(drawing.placedLabels)
    scene.drawPositions(into: &drawing)
    scene.drawLetters(into: &drawing)
    let key = CubeNarrowKey(cube: cube, frame: frame)
    drawing.height = key.draw(into: &drawing, from: frame.projection.origin.y + 62)
    return drawing
  }
}
