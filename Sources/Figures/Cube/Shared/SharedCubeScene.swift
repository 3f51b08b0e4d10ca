import Words

/// Markers, moves and numbers of several entries inside the room.
struct SharedCubeScene {
  let cube: SharedCube
  let projection: CubeProjection
  let radius: Double
  let size: Double
  private let spots: [SharedSpot]
  private var placer: LabelPlacer

  init(cube: SharedCube, projection: CubeProjection, radius: Double, size: Double, bounds: Rect) {
    (self.cube, self.projection, self.radius, self.size) = (cube, projection, radius, size)
    spots = cube.spots
    placer = LabelPlacer(bounds: bounds)
  }

  /// Reserves the room of texts that are already there.
  mutating func take(_ labels: [Label]) { placer.take(labels) }

  mutating func draw(into drawing: inout Drawing) {
    if !cube.needsShelf { placer.avoid(Rect(x: 0, y: 0, width: projection.origin.x - 6, height: 650)) }
    let room = CubeRoom(projection: projection, isSmall: radius < 8)
    for edge in room.edges { placer.avoid(edge.0, edge.1) }
    drawing.add(room.diagonal)
    placer.avoid(projection.point(0, 0, 0), projection.point(1, 1, 1))
    for spot in spots { drawBackdrop(of: spot, into: &drawing) }
    for move in cube.moves { draw(move, into: &drawing) }
    // Diamonds first: one around a disc is drawn larger, and the disc stays whole.
    for spot in spots.filter({ $0.frame == .intended }) + spots.filter({ $0.frame == .actual }) {
      drawMark(of: spot, into: &drawing)
      for end in spot.ends.map(projection.point) {
        placer.take(.around(end, width: reach(spot) * 2 + 4, height: reach(spot) * 2 + 4))
      }
    }
    for spot in spots { drawName(of: spot, into: &drawing) }
  }

  /// Half the size of a marker: a diamond on the place of a disc stands around it.
  private func reach(_ spot: SharedSpot) -> Double {
    guard spot.frame == .intended else { return radius }
    let isShared = spots.contains { other in
      other.frame == .actual && other.ends.contains { spot.ends.contains($0) }
    }
    return radius * (isShared ? 2.3 : 1.2)
  }

  /// A dotted line to the floor, where a small shadow says how deep the marker hangs, and the line of an interval.
  private func drawBackdrop(of spot: SharedSpot, into drawing: inout Drawing) {
    let tone = spot.frame.tone
    for ranks in spot.ends where ranks.mode > 0 && ranks.aim > 1 {
      let (point, floor) = (projection.point(ranks), projection.point(mode: ranks.mode, aim: 1, stance: ranks.stance))
      drawing.add(.line(point, floor, .line(tone, 1, .dotted)))
      drawing.add(Shape(.ellipse(floor, across: radius * 0.6, down: radius * 0.4), .fill(tone, opacity: 0.55)))
    }
    let points = spot.ends.map(projection.point)
    if points.count > 1 { drawing.add(Shape(.polyline(points), .line(tone, 1.5))) }
  }

  private mutating func draw(_ move: SharedMove, into drawing: inout Drawing) {
    let (from, to) = (projection.point(move.from), projection.point(move.to))
    guard from.distance(to: to) > radius * 4 else { return }
    let start = from.moved(towards: to, by: radius + 3)
    let end = to.moved(towards: from, by: radius * 1.2 + 4)
    drawing.add(.line(start, end, .line(.ink, 1.5, .dashed)))
    drawing.add(.arrowhead(at: end, from: start, size: size * 0.6, .line(.ink, 1.5)))
    placer.avoid(start, end)
  }

  private func drawMark(of spot: SharedSpot, into drawing: inout Drawing) {
    let points = spot.ends.map(projection.point)
    let name = cube.words.text(SharedCubeWords(cube: cube).spoken(spot))
    drawing.add(EvidenceMark(name, anchor: nil, hit: .around(points[0], width: 24, height: 24))) { drawing in
      for point in points {
        drawing.add(Markers.frame(spot.frame, at: point, radius: reach(spot), hollow: spot.isSingleVoice))
      }
    }
  }

  /// Names few entries, numbers many, and counts more than that; a name that finds no room is in the list.
  private mutating func drawName(of spot: SharedSpot, into drawing: inout Drawing) {
    var note = Note(
      words(spot), width: 150, size: size, tone: spot.frame == .intended ? .intended : .actual)
    note.lines = note.lines.map { line in
      var line = line
      line.halo = true
      return line
    }
    let anchors = spot.ends.map(projection.point)
    let clearance = reach(spot) + 4
    var trial = placer
    let place = trial.place(width: note.width, height: note.height, near: anchors, clearance: clearance)
    guard place.cost < LabelPlacer.blocked else { return }
    placer = trial
    if place.rect.gap(to: place.anchor) > clearance + 22 {
      let end = place.rect.grown(by: 3).nearest(to: place.anchor)
      drawing.add(.line(place.anchor.moved(towards: end, by: clearance), end, .line(.muted, 1)))
    }
    drawing.add(note, at: Point(place.rect.x, place.rect.y))
  }

  private func words(_ spot: SharedSpot) -> String {
    guard cube.isNamed, spot.entries.count <= 6 else { return cube.words.text(cube.kind.count(spot.entries.count)) }
    return spot.entries.map { String($0 + 1) }.joined(separator: ", ")
  }
}
