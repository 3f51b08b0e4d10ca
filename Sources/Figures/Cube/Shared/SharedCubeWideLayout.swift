import CaseModel
import Words

/// The shared cube at full size, with the list of its entries beneath.
struct SharedCubeWideLayout {
  let cube: SharedCube
  private let size = CubeBackdrop.size

  var drawing: Drawing {
    var drawing = CubeBackdrop.of(.two, hasShelf: cube.needsShelf, cube.words).wide
    drawKey(into: &drawing)
    var scene = SharedCubeScene(
      cube: cube, projection: CubeProjection(mark: .two), radius: 8, size: size,
      bounds: Rect(x: 8, y: 8, width: 1134, height: 634))
    scene.take(drawing.placedLabels)
    scene.draw(into: &drawing)
    let list = SharedCubeList(cube: cube, size: size)
    drawing.height = list.draw(into: &drawing, at: Point(24, 668), width: 1102, columns: 2)
    return drawing
  }

  private func drawKey(into drawing: inout Drawing) {
    let rows: [(Frame, Message)] = [(.intended, .cubeIntendedKey), (.actual, .cubeActualKey)]
    for (index, row) in rows.enumerated() {
      let place = Point(34, 30 + Double(index) * 24)
      drawing.add(Markers.frame(row.0, at: place, radius: row.0 == .intended ? 9 : 8))
      drawing.add(Label(text: cube.words.text(row.1), at: Point(54, place.y + size * 0.35), size: size, tone: .muted))
    }
  }
}
