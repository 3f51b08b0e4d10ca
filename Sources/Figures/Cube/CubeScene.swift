import Words

/// The positions inside the room, with notes placed where they cover nothing.
struct CubeScene {
  let cube: PowerDynamicsCube
  private var markers: CubeMarkers
  /// The markers with their places, known once all texts around the room are.
  private var placed: [CubeMarkers.Placed] = []
  let projection: CubeProjection
  let size: Double
  private var placer: LabelPlacer
  private var leaders: [Shape] = []
  private var notes: [(note: Note, corner: Point)] = []

  /// Whether it is the drawing for a phone.
  private let isSmall: Bool

  init(cube: PowerDynamicsCube, projection: CubeProjection, radius: Double, size: Double, bounds: Rect? = nil) {
    self.cube = cube
    isSmall = bounds != nil
    self.projection = projection
    self.size = size
    markers = CubeMarkers(projection: projection, placements: cube.placements, radius: radius, words: cube.words)
    placer = LabelPlacer(bounds: bounds ?? Rect(x: 8, y: 8, width: 1134, height: 634))
  }

  /// Reserves the room of texts that are already there.
  mutating func take(_ labels: [Label]) {
    placer.take(labels)
    markers.texts += labels.map(\.box)
  }

  /// Draws boxes, shadows, the arrow and the markers, and reserves their room.
  mutating func drawPositions(into drawing: inout Drawing) {
    placed = markers.placed
    // Left of the room a note would read as a level of the aim.
    if !cube.needsShelf { placer.avoid(Rect(x: 0, y: 0, width: projection.origin.x - 6, height: 650)) }
    let room = CubeRoom(projection: projection, isSmall: isSmall)
    for edge in room.edges { placer.avoid(edge.0, edge.1) }
    if hasGuide {
      drawing.add(room.diagonal)
      placer.avoid(projection.point(0, 0, 0), projection.point(1, 1, 1))
    }
    for item in placed {
      markers.drawBackdrop(of: item, into: &drawing)
      for ranks in item.placement.ends where ranks.mode > 0 {
        for wall in markers.walls(ranks) { placer.avoid(projection.point(ranks), wall) }
      }
      for end in item.ends { placer.take(.around(end, width: item.reach * 2 + 6, height: item.reach * 2 + 6)) }
    }
    drawArrow(into: &drawing)
    for item in placed { markers.draw(item, into: &drawing) }
  }

  private mutating func drawArrow(into drawing: inout Drawing) {
    guard let arrow = arrow else { return }
    let paint = Paint.line(.ink, 2, .dashed)
    drawing.add(.line(arrow.from, arrow.to, paint))
    drawing.add(.arrowhead(at: arrow.to, from: arrow.from, size: size * 0.7, .line(.ink, 2)))
    placer.avoid(arrow.from, arrow.to, weight: 4)
  }

  /// Whether the diagonal is drawn: where the arrow runs along it, two lines would read as one. (Model §10.7)
  private var hasGuide: Bool {
    guard let arrow else { return true }
    let (from, to) = (projection.point(0, 0, 0), projection.point(1, 1, 1))
    return [arrow.from, arrow.to].contains { $0.distance(toLine: from, to) > 8 }
  }

  /// From the far end of practice to the near end of intention, clear of both markers; `nil` when they meet.
  private var arrow: (from: Point, to: Point)? {
    let computed = placed.filter { !$0.placement.isAssessed }
    guard cube.gap != nil, computed.count == 2, let goal = computed[0].ends.first, let practice = computed[1].ends.last,
      goal.distance(to: practice) > computed[0].reach + computed[1].reach + 18
    else { return nil }
    return (
      practice.moved(towards: goal, by: computed[1].reach + 3), goal.moved(towards: practice, by: computed[0].reach + 4)
    )
  }

  /// Names the markers, the arrow and the diagonal, and says which position has no marker.
  mutating func drawNotes(into drawing: inout Drawing) {
    for item in placed where !agrees(item.placement) {
      place(note(item.placement), near: [item.ends[0]], clearance: item.reach + 6)
    }
    if let arrow, let gap = cube.gap {
      let along = [0.5, 0.35, 0.65].map { arrow.from + (arrow.to - arrow.from) * $0 }
      place(Note("", detail: gap.label(in: cube.words, width: 300, size: size), width: 300, size: size), near: along)
    }
    for excuse in cube.placements.compactMap({ $0.excuse(in: cube.mark) }) {
      place(
        Note("", detail: cube.words.text(excuse), width: 260, size: size), near: [projection.point(0.5, 0.6, 1)],
        isLed: false)
    }
    if hasGuide { nameGuide() }
    drawing.add(leaders)
    for note in notes { drawing.add(note.note, at: note.corner) }
  }

  /// Beside every marker its three levels, in letters where there is no room for words.
  mutating func drawLetters(into drawing: inout Drawing) {
    for item in placed where !agrees(item.placement) {
      place(
        Note("", detail: item.placement.letters(cube.words), width: 110, size: size, tone: item.placement.frame.tone),
        near: [item.ends[0]], clearance: item.reach + 3, isLed: false)
    }
    for note in notes { drawing.add(note.note, at: note.corner) }
  }

  private mutating func nameGuide() {
    let guide = cube.words.text(cube.mark == .one ? .cubeLossOfCommand : .cubePlannedNetworked)
    let along = [0.85, 0.75, 0.65, 0.3, 0.2].map { projection.point($0, $0, $0) }
    place(Note("", detail: guide, width: 300, size: size, tone: .muted), near: along)
  }

  /// Whether a researcher's reading is what is computed, so that one note serves both.
  private func agrees(_ placement: CubePlacement) -> Bool {
    placement.isAssessed && cube.placements.contains { sharesPlace(placement, $0) }
  }

  private func sharesPlace(_ one: CubePlacement, _ other: CubePlacement) -> Bool {
    one.isAssessed != other.isAssessed && one.frame == other.frame && one.ends == other.ends
      && one.isPlaced(in: cube.mark) && other.isPlaced(in: cube.mark)
  }

  /// On the shelf there is only room for the name.
  private func note(_ placement: CubePlacement) -> Note {
    let isShared = cube.placements.contains { sharesPlace(placement, $0) }
    return Note(
      cube.words.text(isShared ? .cubeAlsoAssessed(placement.name) : placement.name),
      detail: placement.touchesShelf ? "" : cube.words.text(.cubeReadings(placement.shortPositions)), width: 172,
      size: size,
      tone: placement.isAssessed ? .assessed : placement.frame.tone)
  }

  private mutating func place(_ note: Note, near anchors: [Point], clearance: Double = 8, isLed: Bool = true) {
    let place = placer.place(width: note.width, height: note.height, near: anchors, clearance: clearance)
    if isLed, place.rect.gap(to: place.anchor) > clearance + 34 {
      let end = place.rect.grown(by: 3).nearest(to: place.anchor)
      leaders.append(.line(place.anchor.moved(towards: end, by: clearance), end, .line(.muted, 1)))
    }
    notes.append((note, Point(place.rect.x, place.rect.y)))
  }
}
