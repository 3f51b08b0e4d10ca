import CaseModel

/// The open corner of a room: three tinted walls with the grid of levels, and the diagonal through it.
struct CubeRoom {
  let projection: CubeProjection
  /// Whether the drawing is the small one, with finer lines.
  var isSmall = false

  private var mark: CubeMark { projection.mark }

  /// One of the three far walls, spanned by two axes.
  private enum Wall: CaseIterable {
    case floor, left, back

    var axes: (Axis, Axis) {
      switch self {
      case .floor: (.mode, .stance)
      case .left: (.stance, .aim)
      case .back: (.mode, .aim)
      }
    }

    func place(_ first: Double, _ second: Double) -> (Double, Double, Double) {
      switch self {
      case .floor: (first, 0, second)
      case .left: (0, second, first)
      case .back: (first, second, 1)
      }
    }
  }

  /// Draws walls, grid and, in Mark 2, the outline of Mark 1; then the shelf.
  func draw(into drawing: inout Drawing, hasShelf: Bool) {
    drawing.add(tints)
    for wall in Wall.allCases { drawGrid(wall, into: &drawing) }
    drawing.add(Wall.allCases.compactMap(inner))
    if hasShelf { drawShelf(into: &drawing) }
  }

  /// The diagonal from command to the others' lead.
  var diagonal: [Shape] {
    let (from, to) = (projection.point(0, 0, 0), projection.point(1, 1, 1))
    let tip = to.moved(towards: from, by: isSmall ? 6 : 12)
    let paint = Paint.line(.muted, isSmall ? 1 : 1.25)
    return [.line(from, tip, paint), .arrowhead(at: tip, from: from, size: isSmall ? 6 : 11, paint)]
  }

  /// Lines that labels should leave free: the edges of the walls, and the outline of Mark 1.
  var edges: [(Point, Point)] {
    let place = projection.point(_:_:_:)
    let outline = Wall.allCases.compactMap(innerCorners).flatMap { corners in
      zip(corners, corners.dropFirst() + corners.prefix(1)).map { ($0, $1) }
    }
    return outline + [
      (place(0, 0, 0), place(0, 1, 0)), (place(0, 0, 1), place(0, 1, 1)),
      (place(0, 0, 0), place(1, 0, 0)), (place(1, 0, 0), place(1, 0, 1)), (place(1, 0, 1), place(1, 1, 1)),
    ]
  }

  /// The cells of all walls, those of one strength together, so that they are painted as one.
  private var tints: [Shape] {
    Wall.allCases.flatMap(tint).sorted { $0.paint.opacity > $1.paint.opacity }
  }

  /// One cell for each pair of neighbouring levels, the more tinted the more the public organisation commands.
  private func tint(_ wall: Wall) -> [Shape] {
    let (columns, rows) = (mark.last(wall.axes.0) - 1, mark.last(wall.axes.1) - 1)
    return (0..<columns).flatMap { column in
      (0..<rows).map { row in
        let corners = [(0, 0), (1, 0), (1, 1), (0, 1)].map { step in
          point(wall, Double(column + step.0) / Double(columns), Double(row + step.1) / Double(rows))
        }
        let middle = wall.place((Double(column) + 0.5) / Double(columns), (Double(row) + 0.5) / Double(rows))
        let isInner = column < inner(wall.axes.0) && row < inner(wall.axes.1) && mark == .two
        let strength = Self.tint(of: middle) + (isInner ? 0.05 : 0)
        return Shape(.polygon(corners), .fill(.accent, opacity: (strength * 50).rounded() / 50))
      }
    }
  }

  /// How strongly a place is tinted: most in the corner of command, fading along the diagonal.
  static func tint(of place: (Double, Double, Double)) -> Double {
    0.02 + 0.17 * (1 - (place.0 + place.1 + place.2) / 3)
  }

  private func drawGrid(_ wall: Wall, into drawing: inout Drawing) {
    let (columns, rows) = (mark.last(wall.axes.0) - 1, mark.last(wall.axes.1) - 1)
    drawing.addStrokes(.line(.rule, isSmall ? 0.75 : 1)) { strokes in
      for step in 0...columns {
        let share = Double(step) / Double(columns)
        strokes.add(point(wall, share, 0), point(wall, share, 1))
      }
      for step in 0...rows {
        let share = Double(step) / Double(rows)
        strokes.add(point(wall, 0, share), point(wall, 1, share))
      }
    }
  }

  /// The number of cells along an axis that belong to Mark 1.
  private func inner(_ axis: Axis) -> Int { CubeMark.one.last(axis) - 1 }

  private func inner(_ wall: Wall) -> Shape? {
    innerCorners(wall).map { Shape(.polygon($0), .line(.muted, isSmall ? 1 : 1.5)) }
  }

  private func innerCorners(_ wall: Wall) -> [Point]? {
    guard mark == .two else { return nil }
    let (first, second) = wall.axes
    let across = projection.share(CubeMark.one.last(first), first)
    let along = projection.share(CubeMark.one.last(second), second)
    return [(0, 0), (across, 0), (across, along), (0, along)].map { point(wall, $0.0, $0.1) }
  }

  private func point(_ wall: Wall, _ first: Double, _ second: Double) -> Point {
    let place = wall.place(first, second)
    return projection.point(place.0, place.1, place.2)
  }

  /// The shelf for cases without co-production: as high and as deep in levels as the room, but narrow.
  private func drawShelf(into drawing: inout Drawing) {
    let (base, up, deep) = (projection.shelf, projection.up, projection.shelfDeep)
    let outline = [base, base + deep, base + deep + up, base + up]
    drawing.add(Shape(.polygon(outline), .fill(.surface)))
    drawing.addStrokes(.line(.rule, isSmall ? 0.75 : 1)) { strokes in
      for rank in 1...mark.last(.aim) {
        let height = base + up * projection.share(rank, .aim)
        strokes.add(height, height + deep)
      }
      for rank in 1...mark.last(.stance) {
        let depth = base + deep * projection.share(rank, .stance)
        strokes.add(depth, depth + up)
      }
    }
    drawing.add(Shape(.polygon(outline), .line(.muted, 1, .dashed)))
  }
}
