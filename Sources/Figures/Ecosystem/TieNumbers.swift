/// Finds a place on every line for its number, clear of boxes and other numbers, and of other lines where it can.
struct TieNumbers {
  /// What is on the page already.
  let boxes: [Rect]
  let lines: [(link: Int, points: [Point])]
  let size: Double
  private var taken: [Rect]

  init(boxes: [Rect], lines: [(link: Int, points: [Point])], taken: [Rect], size: Double) {
    (self.boxes, self.lines, self.taken, self.size) = (boxes, lines, taken, size)
  }

  /// One number a line, in the order of the lines; `nil` when one finds no place.
  mutating func place(_ texts: [String], tones: [Tone]) -> [Label]? {
    var labels: [Label] = []
    for (index, text) in texts.enumerated() {
      let width = TextMetrics.width(text, size: size, bold: true)
      guard let room = room(for: index, width: width) else { return nil }
      taken.append(room.grown(by: 1))
      labels.append(
        Label(
          text: text, at: Point(room.center.x, room.y + size * 0.78), size: size, alignment: .middle,
          tone: tones[index],
          bold: true, halo: true))
    }
    return labels
  }

  /// The first place that meets no other line, else the one that meets the fewest.
  private func room(for line: Int, width: Double) -> Rect? {
    var best: (cost: Int, rect: Rect)?
    for center in centers(lines[line].points, width: width) {
      let rect = Rect.around(center, width: width + 4, height: size)
      guard !boxes.contains(where: { $0.overlap(with: rect) > 0 }),
        !taken.contains(where: { $0.overlap(with: rect) > 0 })
      else { continue }
      let cost = crossings(rect, apartFrom: line)
      if cost == 0 { return rect }
      if cost < best?.cost ?? .max { best = (cost, rect) }
    }
    return best?.rect
  }

  private func crossings(_ rect: Rect, apartFrom line: Int) -> Int {
    lines.enumerated().count { index, other in
      index != line
        && zip(other.points, other.points.dropFirst()).contains { rect.isCrossed(from: $0, to: $1) }
    }
  }

  /// Places to try, the best first: on level pieces from their middles outwards, then on upright ones, then beside.
  private func centers(_ points: [Point], width: Double) -> [Point] {
    let pieces = Array(zip(points, points.dropFirst()))
    let level = pieces.filter { $0.0.y == $0.1.y }.sorted { length($0) > length($1) }
    let upright = pieces.filter { $0.0.y != $0.1.y }.sorted { length($0) > length($1) }
    var centers = level.flatMap { along($0, margin: width / 2 + 10) }
    centers += upright.flatMap { along($0, margin: size / 2 + 11) }
    for shift in [width / 2 + 5, -width / 2 - 5] {
      centers += upright.flatMap { along($0, margin: size / 2) }.map { $0 + Point(shift, 0) }
    }
    return centers + level.flatMap { along($0, margin: 0) }.map { $0 - Point(0, size / 2 + 3) }
  }

  private func length(_ piece: (Point, Point)) -> Double { piece.0.distance(to: piece.1) }

  /// Points along a piece from its middle outwards, `margin` away from its ends.
  private func along(_ piece: (Point, Point), margin: Double) -> [Point] {
    let half = length(piece) / 2 - margin
    guard half >= 0 else { return [] }
    let middle = piece.0.middle(to: piece.1)
    return [middle]
      + stride(from: 8, through: min(half, 120), by: 8).flatMap { step in
        [middle.moved(towards: piece.0, by: step), middle.moved(towards: piece.1, by: step)]
      }
  }
}
