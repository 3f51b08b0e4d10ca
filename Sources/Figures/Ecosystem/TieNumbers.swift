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
    eachCenter(lines[line].points, width: width) { center in
      let rect = Rect.around(center, width: width + 4, height: size)
      guard !boxes.contains(where: { $0.overlap(with: rect) > 0 }),
        !taken.contains(where: { $0.overlap(with: rect) > 0 })
      else { return true }
      let cost = crossings(rect, apartFrom: line)
      if cost < best?.cost ?? .max { best = (cost, rect) }
      return cost > 0
    }
    return best?.rect
  }

  private func crossings(_ rect: Rect, apartFrom line: Int) -> Int {
    lines.enumerated().count { index, other in
      index != line
        && other.points.indices.dropFirst().contains {
          rect.isCrossed(from: other.points[$0 - 1], to: other.points[$0])
        }
    }
  }

  /// Goes through places, the best first, while `wantsMore` says so: on level pieces from their middles outwards, then
  /// on upright ones, then beside.
  private func eachCenter(_ points: [Point], width: Double, _ wantsMore: (Point) -> Bool) {
    let pieces = points.indices.dropFirst().map { (points[$0 - 1], points[$0]) }.sorted { length($0) > length($1) }
    // How far a number on a piece keeps from its ends, so that corners and arrowheads stay in sight.
    let margins = (level: width / 2 + 10, upright: size / 2 + 11)
    let beside = [Point(width / 2 + 5, 0), Point(-width / 2 - 5, 0)]
    _ =
      pieces.allSatisfy { !isLevel($0) || along($0, margin: margins.level, wantsMore) }
      && pieces.allSatisfy { isLevel($0) || along($0, margin: margins.upright, wantsMore) }
      && beside.allSatisfy { shift in
        pieces.allSatisfy { isLevel($0) || along($0, margin: size / 2) { wantsMore($0 + shift) } }
      }
      && pieces.allSatisfy { !isLevel($0) || along($0, margin: 0) { wantsMore($0 - Point(0, size / 2 + 3)) } }
  }

  private func isLevel(_ piece: (Point, Point)) -> Bool { piece.0.y == piece.1.y }

  private func length(_ piece: (Point, Point)) -> Double { piece.0.distance(to: piece.1) }

  /// Goes through points along a piece from its middle outwards, `margin` away from its ends, while more are wanted; whether they still are.
  private func along(_ piece: (Point, Point), margin: Double, _ wantsMore: (Point) -> Bool) -> Bool {
    let half = length(piece) / 2 - margin
    guard half >= 0 else { return true }
    let middle = piece.0.middle(to: piece.1)
    guard wantsMore(middle) else { return false }
    return stride(from: 8, through: min(half, 120), by: 8).allSatisfy { step in
      wantsMore(middle.moved(towards: piece.0, by: step)) && wantsMore(middle.moved(towards: piece.1, by: step))
    }
  }
}
