import Words

/// Markers with their shadows, interval boxes and the arrow between them.
struct CubeMarkers {
  let projection: CubeProjection
  let placements: [CubePlacement]
  /// Half the size of a disc, in units.
  let radius: Double
  let words: Words
  /// Texts that markers moved aside may not cover.
  var texts: [Rect] = []

  /// One marker with its place after coincident ones have been moved apart.
  struct Placed {
    let placement: CubePlacement
    let ends: [Point]
    let reach: Double
  }

  /// The placements that have a marker, each with its place: the researcher's readings give way to all others.
  var placed: [Placed] {
    let shown = placements.filter { $0.isPlaced(in: projection.mark) }
    return shown.reduce(into: []) { done, placement in
      let isNested = isNested(placement, among: shown)
      let ends = placement.ends.map(projection.point)

      let offset = isNested ? Point(0, -6) : placement.isAssessed ? free(ends, of: done) : Point(0, 0)
      done.append(
        Placed(
          placement: placement, ends: ends.map { $0 + offset }, reach: isNested ? radius * 2.4 : radius * 1.15))
    }
  }

  /// The smallest step that keeps a square clear of the markers already placed and of the left edge.
  private func free(_ ends: [Point], of done: [Placed]) -> Point {
    // Aslant, off the lines that lead straight down and to the left; the nearest step that is free keeps the reading
    // beside the position it is about.
    let steps = [1.5, 2.4, 3.2].flatMap { factor -> [Point] in
      let step = radius * factor + 6
      return [Point(step, -step), Point(-step, -step), Point(step, step), Point(-step, step)]
    }
    return ([Point(0, 0)] + steps).first { step in
      ends.allSatisfy { end in
        let room = Rect.around(end + step, width: radius * 2 + 4, height: radius * 2 + 4)
        return room.x > 0 && texts.allSatisfy { $0.overlap(with: room) == 0 }
          && done.allSatisfy { other in
            other.ends.allSatisfy { $0.distance(to: end + step) >= other.reach + radius * 1.1 + 2 }
          }
      }
    } ?? Point(0, 0)
  }

  /// Whether two markers stand on the same place.
  var hasCoincidence: Bool {
    let shown = placements.filter { $0.isPlaced(in: projection.mark) }
    return shown.indices.contains { index in shown[..<index].contains { meets($0, shown[index]) } }
  }

  private func meets(_ one: CubePlacement, _ other: CubePlacement) -> Bool {
    one.ends.contains { end in other.ends.contains(end) }
  }

  /// An intended position around the actual one is drawn larger, so that both stay whole.
  private func isNested(_ placement: CubePlacement, among shown: [CubePlacement]) -> Bool {
    !placement.isAssessed && placement.frame == .intended
      && shown.contains { !$0.isAssessed && $0.frame == .actual && meets($0, placement) }
  }

  /// Everything that lies behind the markers: dotted lines to the walls, shadows and interval boxes.
  func drawBackdrop(of placed: Placed, into drawing: inout Drawing) {
    let tone = tone(of: placed.placement)
    for ranks in placed.placement.ends where ranks.mode > 0 { drawShadow(of: ranks, tone: tone, into: &drawing) }
    let edges = placed.placement.edges
    guard !edges.isEmpty else { return }
    drawing.addStrokes(.line(tone, 1.5)) { strokes in
      for edge in edges { strokes.add(projection.point(edge.0), projection.point(edge.1)) }
    }
  }

  private func tone(of placement: CubePlacement) -> Tone { placement.isAssessed ? .assessed : placement.frame.tone }

  private func drawShadow(of ranks: CubeRanks, tone: Tone, into drawing: inout Drawing) {
    let point = projection.point(ranks)
    for wall in walls(ranks) where wall.distance(to: point) > 1 {
      drawing.add(.line(point, wall, .line(tone, 1.25, .dotted)))
      drawing.add(Shape(.ellipse(wall, across: radius * 0.6, down: radius * 0.4), .fill(tone, opacity: 0.55)))
    }
  }

  /// Where a position falls on the floor, the back wall and the left wall.
  func walls(_ ranks: CubeRanks) -> [Point] {
    [
      projection.point(mode: ranks.mode, aim: 1, stance: ranks.stance),
      projection.point(mode: ranks.mode, aim: ranks.aim, stance: projection.mark.last(.stance)),
      projection.point(mode: 1, aim: ranks.aim, stance: ranks.stance),
    ]
  }

  /// The marker itself, at both ends of an interval.
  func draw(_ placed: Placed, into drawing: inout Drawing) {
    let placement = placed.placement
    let last = placed.ends[placed.ends.count - 1]
    let mark = EvidenceMark(
      words.text(.cubeSpoken(placement.name, placement.positions)), anchor: placement.anchor,
      hit: .around(last, width: max(32, placed.reach * 2), height: max(32, placed.reach * 2)))
    drawing.add(mark) { drawing in
      for end in placed.ends { drawing.add(glyph(of: placement, at: end, reach: placed.reach)) }
      guard placement.isAssessed else { return }
      for end in placed.ends { drawing.add(Markers.letter(at: end, size: radius < 7 ? 12 : 15)) }
    }
  }

  private func glyph(of placement: CubePlacement, at point: Point, reach: Double) -> Shape {
    if placement.isAssessed { return Markers.assessed(at: point, side: max(14, radius * 2)) }
    return Markers.frame(
      placement.frame, at: point, radius: placement.frame == .intended ? reach : radius,
      hollow: placement.isSingleVoice)
  }
}
