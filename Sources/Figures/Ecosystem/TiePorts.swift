/// Where ties leave and enter boxes at their upper and lower edges: places of their own for all that share a gap
/// between two boxes of a column.
struct TiePorts {
  /// The end of a route.
  struct End: Hashable {
    let route: Int
    let isStart: Bool
  }

  private var places: [End: Double] = [:]

  private static let mostApart = 22.0
  /// Closer, their arrowheads, 7 units wide, would touch.
  private static let leastApart = 8.0

  /// `nil` when a gap holds more ties than its boxes are wide.
  init?(_ routes: [TieRoute], grid: EcosystemGrid, columns: EcosystemColumns, lanes: [LaneTracks.Place?]) {
    var gaps: [[Gap]] = grid.columns.map { _ in [] }
    for (index, route) in routes.enumerated() {
      for isStart in route.way == .upright ? [true] : [true, false] {
        guard let gap = Self.gap(route, isStart, grid) else { continue }
        let slot = isStart ? route.from : route.to
        let goal = Self.goal(route, isStart, columns, lanes[index])
        gaps[slot.column].append(Gap(number: gap, goal: goal, end: End(route: index, isStart: isStart)))
      }
    }
    for (column, ends) in gaps.enumerated() {
      for number in Set(ends.map(\.number)).sorted() {
        guard spread(ends.filter { $0.number == number }, columns.doorway(column)) else { return nil }
      }
    }
    for (index, route) in routes.enumerated() where route.way == .upright {
      places[End(route: index, isStart: false)] = places[End(route: index, isStart: true)]
    }
  }

  /// The place of an end across the map; 0 for an end at the side of a box.
  subscript(route: Int, isStart isStart: Bool) -> Double { places[End(route: route, isStart: isStart)] ?? 0 }

  /// An end in a gap of a column, and where its line leads.
  private struct Gap {
    let number: Int
    let goal: Double
    let end: End
  }

  private mutating func spread(_ ends: [Gap], _ doorway: (low: Double, high: Double)) -> Bool {
    let room = doorway.high - doorway.low
    let step = ends.count > 1 ? min(Self.mostApart, room / Double(ends.count - 1)) : 0
    guard ends.count < 2 || step >= Self.leastApart else { return false }
    let sorted = ends.sorted {
      ($0.goal, $0.end.route, $0.end.isStart ? 0 : 1) < ($1.goal, $1.end.route, $1.end.isStart ? 0 : 1)
    }
    let first = (doorway.low + doorway.high - step * Double(ends.count - 1)) / 2
    for (index, gap) in sorted.enumerated() { places[gap.end] = first + step * Double(index) }
    return true
  }

  /// How many boxes of the column lie above the end's gap; `nil` for an end at the side of a box.
  private static func gap(_ route: TieRoute, _ isStart: Bool, _ grid: EcosystemGrid) -> Int? {
    let (slot, other) = isStart ? (route.from, route.to) : (route.to, route.from)
    let leavesUpwards: Bool
    switch route.way {
    case .level: return nil
    case .upright: leavesUpwards = other.row < slot.row
    case .channel(let channel): leavesUpwards = channel <= slot.row
    case .detour(let from, _, let to): leavesUpwards = (isStart ? from : to) <= slot.row
    }
    let above = (0..<slot.row).count { grid[$0, slot.column] != nil }
    return leavesUpwards ? above : above + 1
  }

  /// Where the line leads across the map, so that those to the left leave on the left.
  private static func goal(
    _ route: TieRoute, _ isStart: Bool, _ columns: EcosystemColumns, _ lane: LaneTracks.Place?
  ) -> Double {
    if let lane { return columns.track(lane.track, lane: lane.lane) }
    let other = (isStart ? route.to : route.from).column
    let doorway = columns.doorway(other)
    return (doorway.low + doorway.high) / 2
  }
}

/// The tracks of detours in the lanes between columns.
struct LaneTracks {
  struct Place {
    let lane: Int
    let track: Int
  }

  /// The place of each route; `nil` for one that takes no lane.
  private(set) var places: [Place?]
  /// How many tracks each lane has.
  let counts: [Int]

  init(_ routes: [TieRoute], laneCount: Int) {
    var places: [Place?] = Array(repeating: nil, count: routes.count)
    counts = (0..<laneCount).map { lane in
      let stretches = routes.enumerated().compactMap { index, route -> TrackPacking.Stretch? in
        guard case .detour(let from, lane, let to) = route.way else { return nil }
        return TrackPacking.Stretch(id: index, low: Double(min(from, to)), high: Double(max(from, to)))
      }
      let tracks = TrackPacking.tracks(stretches, gap: 0.5)
      for (track, stretches) in tracks.enumerated() {
        for stretch in stretches { places[stretch.id] = Place(lane: lane, track: track) }
      }
      return tracks.count
    }
    self.places = places
  }
}
