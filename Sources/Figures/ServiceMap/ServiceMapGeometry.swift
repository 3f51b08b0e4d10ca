/// Where rows, columns and tracks stand on a wide page.
struct ServiceMapGeometry {
  let grid: ServiceGrid
  let tracks: WorkTracks
  let boxWidth: Double
  /// The left edge of each channel between columns.
  private let channelLeft: [Double]
  private let channelWidth: [Double]
  /// The left edge of each column of boxes.
  let columnLeft: [Double]
  private(set) var rowTop: [Double] = []
  /// Each lane's ground, from its name to the right margin.
  private(set) var bands: [Rect] = []
  private var rowChannelTop: [Double] = []
  /// The bottom of all lanes and of the channel beneath them.
  private(set) var bottom = 0.0

  static let laneNameWidth = 116.0
  static let left = 136.0
  static let right = 872.0
  static let smallestBox = 132.0
  /// From a box's top to its first port, and from one to the next.
  private static let firstPort = 16.0
  private static let portGap = 9.0

  /// Columns share what the channels leave; a single column stays readable and the channels take the rest.
  init(grid: ServiceGrid, tracks: WorkTracks) {
    (self.grid, self.tracks) = (grid, tracks)
    var widths = WorkChannel.widths(tracks.columns)
    let columns = Double(max(1, grid.columnCount))
    let room = Self.right - Self.left
    boxWidth = min(236, ((room - widths.reduce(0, +)) / columns).rounded(.down))
    let spare = room - widths.reduce(0, +) - boxWidth * columns
    if widths.count > 2, spare > 0 {
      for channel in 1..<(widths.count - 1) { widths[channel] += (spare / Double(widths.count - 2)).rounded(.down) }
    }
    var (x, lefts, boxes) = (Self.left, [Double](), [Double]())
    for width in widths {
      lefts.append(x)
      boxes.append(x + width)
      x += width + boxWidth
    }
    (channelLeft, channelWidth) = (lefts, widths)
    columnLeft = Array(boxes.dropLast())
  }

  /// Gives rows their height from the heights of boxes and lane names.
  mutating func stack(from top: Double, rowHeights: [Double], nameHeights: [Double]) {
    var y = top
    for (lane, rows) in grid.rows.enumerated() {
      y += openChannel(rows.lowerBound, at: y, least: lane == 0 ? 0 : 4, air: 4)
      let start = y
      y += 10
      for row in rows {
        if row > rows.lowerBound { y += openChannel(row, at: y, least: 22, air: 12) }
        rowTop.append(y)
        y += rowHeights[row]
      }
      y = max(y + 10, start + nameHeights[lane] + 18)
      bands.append(Rect(x: 8, y: start, width: Self.right - 8, height: y - start))
    }
    y += openChannel(grid.rowCount, at: y, least: 0, air: 4)
    bottom = y
  }

  private mutating func openChannel(_ channel: Int, at y: Double, least: Double, air: Double) -> Double {
    let count = Double(tracks.rows[channel].count)
    let needed = count == 0 ? 0 : count * WorkChannel.gap + 2 * air - 4
    let height = max(least, needed)
    rowChannelTop.append(y + (height - max(0, count - 1) * WorkChannel.gap) / 2)
    return height
  }

  /// The top left corner of a step's box.
  func corner(of step: Int) -> Point {
    let place = grid.places[step]
    return Point(columnLeft[place.column], rowTop[place.row])
  }

  private func height(of port: WorkPort) -> Double {
    let level = Double(tracks.ports.level[port] ?? 0)
    return corner(of: port.step).y + Self.firstPort + level * Self.portGap
  }

  private func x(ofTrack line: Int, in channel: Int) -> Double {
    let tracks = tracks.columns[channel]
    let used = Double(max(0, tracks.count - 1)) * WorkChannel.gap
    return channelLeft[channel] + (channelWidth[channel] - used) / 2
      + Double(tracks.track[line] ?? 0) * WorkChannel.gap
  }

  private func y(ofTrack line: Int, in channel: Int) -> Double {
    rowChannelTop[channel] + Double(tracks.rows[channel].track[line] ?? 0) * WorkChannel.gap
  }

  /// The corners of a work arrow between boxes of known heights.
  func points(of route: WorkRoute, boxHeight: (Int) -> Double) -> [Point] {
    let (line, out, into) = (route.edge.from, height(of: route.out), height(of: route.into))
    let (start, end) = (sideX(route.out), sideX(route.into))
    switch route.path {
    case .drop: return drop(route, boxHeight)
    case .turn(let channel):
      guard out != into else { return [Point(start, out), Point(end, into)] }
      let x = x(ofTrack: line, in: channel)
      return [Point(start, out), Point(x, out), Point(x, into), Point(end, into)]
    case .bridge(let first, let row, let last):
      let (x, y, turn) = (x(ofTrack: line, in: first), y(ofTrack: line, in: row), x(ofTrack: line, in: last))
      return [
        Point(start, out), Point(x, out), Point(x, y), Point(turn, y), Point(turn, into), Point(end, into),
      ]
    }
  }

  private func sideX(_ port: WorkPort) -> Double {
    corner(of: port.step).x + (port.side == .right ? boxWidth : 0)
  }

  /// Straight between stacked boxes: down a little left of the middle, up a little right of it.
  private func drop(_ route: WorkRoute, _ boxHeight: (Int) -> Double) -> [Point] {
    let (from, to) = (corner(of: route.edge.from), corner(of: route.edge.to))
    let isDown = route.exit == .below
    let x = from.x + boxWidth / 2 + (isDown ? -8 : 8)
    return isDown
      ? [Point(x, from.y + boxHeight(route.edge.from)), Point(x, to.y)]
      : [Point(x, from.y), Point(x, to.y + boxHeight(route.edge.to))]
  }

  /// The middle of the channel before the first column of a phase, where phases part.
  func parting(beforePhase phase: Int) -> Double {
    let channel = grid.columns[phase].lowerBound
    return channelLeft[channel] + channelWidth[channel] / 2
  }
}
