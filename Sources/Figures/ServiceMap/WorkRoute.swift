/// The way of a work arrow through the channels between rows and columns.
///
/// Channel 0 stands before the first row or column, channel n after the n-th.
struct WorkRoute {
  enum Side: Hashable { case left, right, above, below }

  enum Path: Equatable {
    /// Straight up or down to the next box of the column.
    case drop
    /// Along the rows to one channel between columns, and up or down there.
    case turn(channel: Int)
    /// Two channels between columns, joined by one between rows.
    case bridge(first: Int, row: Int, last: Int)
  }

  let edge: WorkEdge
  let exit: Side
  let entry: Side
  let path: Path

  var out: WorkPort { WorkPort(step: edge.from, side: exit, isOut: true) }
  var into: WorkPort { WorkPort(step: edge.to, side: entry, isOut: false) }

  /// The channel where the line leaves the row it starts in.
  var firstChannel: Int? {
    switch path {
    case .drop: nil
    case .turn(let channel): channel
    case .bridge(let first, _, _): first
    }
  }

  /// The channel where the line enters the row it ends in.
  var lastChannel: Int? {
    if case .bridge(_, _, let last) = path { return last }
    return firstChannel
  }
}

/// Where lines leave a box, or come in, on one of its sides; lines of one start or one end share it.
struct WorkPort: Hashable {
  let step: Int
  let side: WorkRoute.Side
  let isOut: Bool
}

/// Chooses ways for arrows, one after the other, with regard to how full the channels are.
struct WorkRouter {
  private let grid: ServiceGrid
  private var columnLoad: [Int]
  private var rowLoad: [Int]

  init(grid: ServiceGrid) {
    self.grid = grid
    columnLoad = Array(repeating: 0, count: grid.columnCount + 1)
    rowLoad = Array(repeating: 0, count: grid.rowCount + 1)
  }

  static func routes(for edges: [WorkEdge], on grid: ServiceGrid) -> [WorkRoute] {
    var router = WorkRouter(grid: grid)
    return edges.map { router.route($0) }
  }

  private mutating func route(_ edge: WorkEdge) -> WorkRoute {
    let (from, to) = (grid.places[edge.from], grid.places[edge.to])
    let isDown = to.row > from.row
    if grid.areStacked(edge.from, edge.to) {
      return WorkRoute(edge: edge, exit: isDown ? .below : .above, entry: isDown ? .above : .below, path: .drop)
    }
    // Within a column, onward work is bracketed on the right and loops back on the left.
    let exit: WorkRoute.Side = to.column > from.column || to.column == from.column && isDown ? .right : .left
    let entry: WorkRoute.Side = to.column == from.column ? exit : (exit == .right ? .left : .right)
    let first = exit == .right ? from.column + 1 : from.column
    let last = entry == .right ? to.column + 1 : to.column
    let path = turn(from, to, first, last) ?? bridge(from, to, first, last)
    return WorkRoute(edge: edge, exit: exit, entry: entry, path: path)
  }

  /// One channel is enough where the rest of the way runs along free cells.
  private mutating func turn(_ from: ServiceGrid.Place, _ to: ServiceGrid.Place, _ first: Int, _ last: Int)
    -> WorkRoute.Path?
  {
    let channels = first <= last ? Array(first...last) : (last...first).reversed()
    let free = channels.filter { channel in
      grid.isFree(row: from.row, columns: min(first, channel)..<max(first, channel))
        && grid.isFree(row: to.row, columns: min(channel, last)..<max(channel, last))
    }
    guard let channel = free.min(by: { columnLoad[$0] < columnLoad[$1] }) else { return nil }
    if from.row != to.row { columnLoad[channel] += 1 }
    return .turn(channel: channel)
  }

  private mutating func bridge(_ from: ServiceGrid.Place, _ to: ServiceGrid.Place, _ first: Int, _ last: Int)
    -> WorkRoute.Path
  {
    let (upper, lower) = (min(from.row, to.row), max(from.row, to.row))
    // Within a row the line goes round above or below it, else through one of the channels in between.
    let between = upper == lower ? upper...(upper + 1) : (upper + 1)...lower
    let row = between.min { rowLoad[$0] < rowLoad[$1] } ?? upper
    rowLoad[row] += 1
    columnLoad[first] += 1
    columnLoad[last] += 1
    return .bridge(first: first, row: row, last: last)
  }
}
