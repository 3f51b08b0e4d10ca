import CaseModel
import Words

/// The shared cube for phones: a smaller room with lettered levels, the levels' words and the entries beneath.
struct SharedCubeNarrowLayout {
  let cube: SharedCube
  private let size = 13.0
  private let width = 340.0

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    let frame = CubeNarrowFrame(mark: .two, hasShelf: cube.needsShelf, size: size, width: width, words: cube.words)
    frame.draw(into: &drawing)
    var scene = SharedCubeScene(
      cube: cube, projection: frame.projection, radius: 6, size: size,
      bounds: Rect(x: 2, y: 2, width: width - 4, height: frame.projection.origin.y + 44))
    scene.take(drawing.placedLabels)
    scene.draw(into: &drawing)
    var y = frame.projection.origin.y + 62
    drawKey(into: &drawing, at: y)
    y = frame.drawLevels(into: &drawing, from: y + 26) + 6
    drawing.height = SharedCubeList(cube: cube, size: size).draw(
      into: &drawing, at: Point(8, y), width: width - 16, columns: 1)
    return drawing
  }

  private func drawKey(into drawing: inout Drawing, at y: Double) {
    for (index, frame) in Frame.compared.enumerated() {
      let place = Point(16 + Double(index) * 110, y + 5)
      drawing.add(Markers.frame(frame, at: place, radius: 7))
      drawing.add(
        Label(
          text: cube.words.text(.frameShort(frame)), at: Point(place.x + 14, place.y + size * 0.35), size: size,
          tone: frame.tone, bold: true
        ))
    }
  }
}
