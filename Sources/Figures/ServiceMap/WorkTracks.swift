/// The tracks of all channels, with every line of one start on one track of a channel.
struct WorkTracks {
  let routes: [WorkRoute]
  let ports: WorkPorts
  /// By channel between columns.
  let columns: [Tracks]
  /// By channel between rows.
  let rows: [Tracks]

  init(_ routes: [WorkRoute], on grid: ServiceGrid) {
    let ports = WorkPorts(routes, on: grid)
    let columns = (0...grid.columnCount).map { channel in
      // Heights in a row are one unit apart, and lines that share a track stay four apart.
      Tracks(Self.spans(routes) { Self.legs(of: $0, inColumn: channel, grid, ports) }, air: 4)
    }
    (self.routes, self.ports, self.columns) = (routes, ports, columns)
    rows = (0...grid.rowCount).map { channel in
      Tracks(Self.spans(routes) { Self.legs(of: $0, inRow: channel, grid, columns) }, air: 0.5)
    }
  }

  /// A place where a line joins a channel.
  private struct Joint {
    let place: Double
    let isBefore: Bool
  }

  private static func spans(_ routes: [WorkRoute], legs: (WorkRoute) -> [Joint]) -> [TrackSpan] {
    var spans: [TrackSpan] = []
    var index: [Int: Int] = [:]
    for route in routes {
      let joints = legs(route)
      guard !joints.isEmpty else { continue }
      let place = index[route.edge.from] ?? spans.count
      if place == spans.count {
        spans.append(TrackSpan(line: route.edge.from))
        index[route.edge.from] = place
      }
      for joint in joints { spans[place].reach(joint.place, isBefore: joint.isBefore) }
    }
    return spans
  }

  /// Rows are ten units apart, with the channel between them in the middle.
  private static func height(of port: WorkPort, _ grid: ServiceGrid, _ ports: WorkPorts) -> Double {
    Double(grid.places[port.step].row * 10 + (ports.level[port] ?? 0))
  }

  private static func legs(of route: WorkRoute, inColumn channel: Int, _ grid: ServiceGrid, _ ports: WorkPorts)
    -> [Joint]
  {
    let start = Joint(
      place: height(of: route.out, grid, ports), isBefore: grid.places[route.edge.from].column < channel)
    let end = Joint(
      place: height(of: route.into, grid, ports), isBefore: grid.places[route.edge.to].column < channel)
    switch route.path {
    case .drop: return []
    case .turn(let only): return only == channel && start.place != end.place ? [start, end] : []
    case .bridge(let first, let row, let last):
      let middle = Double(row * 10) - 3.5
      if channel == first { return [start, Joint(place: middle, isBefore: last < first)] }
      return channel == last ? [Joint(place: middle, isBefore: first < last), end] : []
    }
  }

  private static func legs(of route: WorkRoute, inRow channel: Int, _ grid: ServiceGrid, _ columns: [Tracks]) -> [Joint]
  {
    guard case .bridge(let first, channel, let last) = route.path else { return [] }
    return [(first, route.edge.from), (last, route.edge.to)].map { column, step in
      let track = columns[column].track[route.edge.from] ?? 0
      return Joint(place: Double(column * 100 + track), isBefore: grid.places[step].row < channel)
    }
  }
}

/// The work arrows that fit a width, and those that must be given as numbers instead.
struct WorkPlan {
  let tracks: WorkTracks
  /// Arrows for which there is no room, in order of numbers.
  let numbered: [WorkEdge]

  /// `room` is what all channels between columns may take together, in units.
  init(_ edges: [WorkEdge], on grid: ServiceGrid, room: Double) {
    var drawn = edges
    while true {
      let tracks = WorkTracks(WorkRouter.routes(for: drawn, on: grid), on: grid)
      let excess = WorkChannel.width(tracks.columns) - room
      let longest = Self.longestFirst(tracks, on: grid)
      guard excess > 0, !longest.isEmpty else {
        self.tracks = tracks
        numbered = edges.filter { !drawn.contains($0) }
        return
      }
      let dropped = Set(longest.prefix(max(1, Int(excess / WorkChannel.gap / 3))))
      drawn.removeAll(where: dropped.contains)
    }
  }

  /// Arrows that take a track, those of the fullest channels and the longest way first.
  private static func longestFirst(_ tracks: WorkTracks, on grid: ServiceGrid) -> [WorkEdge] {
    let weighed = tracks.routes.compactMap { route -> (weight: Int, edge: WorkEdge)? in
      guard let first = route.firstChannel, let last = route.lastChannel else { return nil }
      let (from, to) = (grid.places[route.edge.from], grid.places[route.edge.to])
      let isStraight =
        first == last && from.row == to.row && tracks.ports.level[route.out] == tracks.ports.level[route.into]
      guard !isStraight else { return nil }
      let length = abs(from.row - to.row) + 2 * abs(from.column - to.column)
      return (max(tracks.columns[first].count, tracks.columns[last].count) * 4 + length, route.edge)
    }
    return weighed.sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.edge < $1.edge }.map(\.edge)
  }
}

extension WorkEdge: Comparable {
  static func < (left: WorkEdge, right: WorkEdge) -> Bool { (left.from, left.to) < (right.from, right.to) }
}

/// Measures of the channels between columns.
enum WorkChannel {
  /// From one track to the next.
  static let gap = 9.0

  /// The width of each channel; those at the margins take nothing when no line needs them.
  static func widths(_ columns: [Tracks]) -> [Double] {
    columns.enumerated().map { channel, tracks in
      let isMargin = channel == 0 || channel == columns.count - 1
      guard tracks.count > 0 else { return isMargin ? 4 : 28 }
      return (isMargin ? 22 : 28) + Double(tracks.count - 1) * gap
    }
  }

  static func width(_ columns: [Tracks]) -> Double { widths(columns).reduce(0, +) }
}
