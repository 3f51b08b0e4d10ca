/// The map with everything in its place: boxes, and the corners of every line.
struct EcosystemPlan {
  let grid: EcosystemGrid
  let columns: EcosystemColumns
  let rows: EcosystemRows
  /// The box of each actor.
  let boxes: [Rect]
  /// The corners of each drawn tie's line, with the place of the tie among the links.
  let lines: [(link: Int, points: [Point])]

  static let size = 14.0
  private static let levelGap = 17.0

  /// `nil` when the ties do not all fit.
  init?(_ network: EcosystemNetwork, grid: EcosystemGrid, left: Double, right: Double, top: Double) {
    let routes = TieRouter(grid: grid, network: network).routes
    let lanes = LaneTracks(routes, laneCount: grid.columns.count + 1)
    guard
      let columns = EcosystemColumns(grid, tracks: lanes.counts, left: left, right: right),
      let ports = TiePorts(routes, grid: grid, columns: columns, lanes: lanes.places)
    else { return nil }
    let laneXs = lanes.places.map { place in place.map { columns.track($0.track, lane: $0.lane) } }
    let tracks = ChannelTracks(routes, ports: ports, lanes: laneXs, channelCount: grid.rowCount + 1)
    let levels = LevelTies(routes, grid: grid)
    let heights = Self.heights(network, grid, columns.boxWidth, levels)
    let titles = grid.bands.map { EcosystemFrame.title(network, $0.domain, width: right - left).height + 11 }
    let rows = EcosystemRows(
      grid, titles: titles, heights: heights, tracks: tracks.counts, uprights: Self.uprights(routes), top: top)
    let boxes = grid.slots.map { slot in
      Rect(
        x: columns.left(slot.column), y: rows.rows[slot.row].top, width: columns.boxWidth,
        height: rows.rows[slot.row].height)
    }
    let geometry = TieGeometry(
      routes: routes, grid: grid, boxes: boxes, ports: ports, lanes: laneXs, tracks: tracks, rows: rows, levels: levels,
      levelGap: Self.levelGap)
    lines = routes.indices.map { (routes[$0].link, geometry.points($0)) }
    (self.grid, self.columns, self.rows, self.boxes) = (grid, columns, rows, boxes)
  }

  /// The channels that straight ties pass.
  private static func uprights(_ routes: [TieRoute]) -> Set<Int> {
    Set(
      routes.flatMap { $0.way == .upright ? Array(min($0.from.row, $0.to.row) + 1...max($0.from.row, $0.to.row)) : [] })
  }

  /// Equal boxes in a row, as high as the longest words or the most ties between neighbours ask for.
  private static func heights(
    _ network: EcosystemNetwork, _ grid: EcosystemGrid, _ width: Double, _ levels: LevelTies
  ) -> [Double] {
    var heights = Array(repeating: 44.0, count: grid.rowCount)
    for (actor, slot) in zip(network.actors, grid.slots) {
      let box = EcosystemActorBox(
        actor: actor, size: size, words: network.words,
        detail: grid.columns[slot.column].hidesLevels ? .withLevels : .brief)
      heights[slot.row] = max(heights[slot.row], box.height(width: width))
    }
    for (row, count) in levels.most { heights[row] = max(heights[row], Double(count) * levelGap + 12) }
    return heights
  }
}

/// Straight ties between neighbours in a row, one beneath the other.
struct LevelTies {
  /// The place of each route among those between the same two boxes, and how many they are.
  private(set) var places: [(index: Int, count: Int)?]
  /// The most ties between two neighbours of a row, for rows that have any.
  let most: [(row: Int, count: Int)]

  init(_ routes: [TieRoute], grid: EcosystemGrid) {
    var pairs: [[Int]: [Int]] = [:]
    for (index, route) in routes.enumerated() where route.way == .level {
      let columns = [route.from.column, route.to.column].sorted()
      pairs[[route.from.row] + columns, default: []].append(index)
    }
    let members = pairs.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    places = Array(repeating: nil, count: routes.count)
    for (_, pair) in members {
      for (index, route) in pair.enumerated() { places[route] = (index, pair.count) }
    }
    most = members.map { ($0.key[0], $0.value.count) }
  }
}

/// The corners of every line, once everything has its place.
struct TieGeometry {
  let routes: [TieRoute]
  let grid: EcosystemGrid
  let boxes: [Rect]
  let ports: TiePorts
  let lanes: [Double?]
  let tracks: ChannelTracks
  let rows: EcosystemRows
  let levels: LevelTies
  let levelGap: Double

  func points(_ index: Int) -> [Point] {
    let route = routes[index]
    let (start, end) = (ports[index, isStart: true], ports[index, isStart: false])
    switch route.way {
    case .level: return levelPoints(index)
    case .upright:
      let isDownwards = route.from.row < route.to.row
      return [Point(start, edge(route.from, below: isDownwards)), Point(end, edge(route.to, below: !isDownwards))]
    case .channel(let channel):
      let y = rows.track(tracks.first(index), channel: channel)
      return [
        Point(start, edge(route.from, below: channel > route.from.row)), Point(start, y), Point(end, y),
        Point(end, edge(route.to, below: channel > route.to.row)),
      ]
    case .detour(let from, _, let to):
      let lane = lanes[index] ?? 0
      let (first, second) = (
        rows.track(tracks.first(index), channel: from), rows.track(tracks.second(index), channel: to)
      )
      return [
        Point(start, edge(route.from, below: from > route.from.row)), Point(start, first), Point(lane, first),
        Point(lane, second), Point(end, second), Point(end, edge(route.to, below: to > route.to.row)),
      ]
    }
  }

  private func levelPoints(_ index: Int) -> [Point] {
    let route = routes[index]
    guard let place = levels.places[index], let from = box(route.from), let to = box(route.to) else { return [] }
    let y = from.center.y + (Double(place.index) - Double(place.count - 1) / 2) * levelGap
    return from.x < to.x ? [Point(from.maxX, y), Point(to.x, y)] : [Point(from.x, y), Point(to.maxX, y)]
  }

  private func box(_ slot: EcosystemGrid.Slot) -> Rect? { grid[slot.row, slot.column].map { boxes[$0] } }

  private func edge(_ slot: EcosystemGrid.Slot, below: Bool) -> Double {
    let row = rows.rows[slot.row]
    return below ? row.top + row.height : row.top
  }
}
