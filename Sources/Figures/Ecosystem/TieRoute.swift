/// The way a tie takes through the grid, before anything has a size.
///
/// Channel `n` is the room above row `n`, and lane `n` the room left of column `n`; the last ones close the grid.
struct TieRoute: Sendable {
  enum Way: Sendable, Hashable {
    /// Straight across to a neighbour in the same row.
    case level
    /// Straight up or down to a neighbour in the same column.
    case upright
    /// Along one channel.
    case channel(Int)
    /// Along a channel, through a lane, and along another channel.
    case detour(from: Int, lane: Int, to: Int)
  }

  /// The place of the tie among the links.
  let link: Int
  let from: EcosystemGrid.Slot
  let to: EcosystemGrid.Slot
  let way: Way

  /// The channels the tie leaves into and arrives from; `nil` for a straight one.
  var channels: (from: Int, to: Int)? {
    switch way {
    case .level, .upright: nil
    case .channel(let channel): (channel, channel)
    case .detour(let from, _, let to): (from, to)
    }
  }
}

/// Finds a way for each tie: straight where it can be, else the shortest one along the emptiest channels.
struct TieRouter {
  let grid: EcosystemGrid
  private(set) var routes: [TieRoute] = []
  private var channelLoad: [Int]
  private var laneLoad: [Int]

  init(grid: EcosystemGrid, network: EcosystemNetwork) {
    self.grid = grid
    channelLoad = Array(repeating: 0, count: grid.rowCount + 1)
    laneLoad = Array(repeating: 0, count: grid.columns.count + 1)
    for (index, link) in network.links.enumerated() {
      guard let ends = link.ends else { continue }
      add(index, grid.slots[ends.from], grid.slots[ends.to])
    }
  }

  private mutating func add(_ link: Int, _ from: EcosystemGrid.Slot, _ to: EcosystemGrid.Slot) {
    let way = straight(from, to) ?? bent(from, to)
    routes.append(TieRoute(link: link, from: from, to: to, way: way))
    switch way {
    case .level, .upright: break
    case .channel(let channel): channelLoad[channel] += 1
    case .detour(let first, let lane, let second):
      channelLoad[first] += 1
      channelLoad[second] += 1
      laneLoad[lane] += 1
    }
  }

  private func straight(_ from: EcosystemGrid.Slot, _ to: EcosystemGrid.Slot) -> TieRoute.Way? {
    if from.row == to.row, grid.isFree(row: from.row, between: from.column, and: to.column) { return .level }
    if from.column == to.column, grid.isFree(column: from.column, between: from.row, and: to.row) { return .upright }
    return nil
  }

  /// One channel where both ends reach it, else a detour.
  private func bent(_ from: EcosystemGrid.Slot, _ to: EcosystemGrid.Slot) -> TieRoute.Way {
    let channels = channelLoad.indices.filter { reaches($0, from) && reaches($0, to) }
    let nearest = channels.min { cost($0, from, to) < cost($1, from, to) }
    return nearest.map(TieRoute.Way.channel) ?? detour(from, to)
  }

  /// Rows of the way, and a little for each tie that runs there already: seven of them outweigh a row, so that a way is
  /// longer only where a channel would become a bundle that nobody can follow.
  private func cost(_ channel: Int, _ from: EcosystemGrid.Slot, _ to: EcosystemGrid.Slot) -> Double {
    rise(channel, from.row) + rise(channel, to.row) + Double(channelLoad[channel]) * 0.15
  }

  /// Rows between a row and a channel, the half next to it left out.
  private func rise(_ channel: Int, _ row: Int) -> Double { abs(Double(channel) - Double(row) - 0.5) }

  /// Whether a line can go straight up or down from a slot to a channel.
  private func reaches(_ channel: Int, _ slot: EcosystemGrid.Slot) -> Bool {
    channel <= slot.row
      ? grid.isFree(column: slot.column, between: channel - 1, and: slot.row)
      : grid.isFree(column: slot.column, between: slot.row, and: channel)
  }

  private func detour(_ from: EcosystemGrid.Slot, _ to: EcosystemGrid.Slot) -> TieRoute.Way {
    var best = (cost: Double.infinity, way: TieRoute.Way.level)
    for first in [from.row, from.row + 1] {
      for second in [to.row, to.row + 1] {
        for lane in laneLoad.indices {
          let across = abs(Double(lane) - Double(from.column) - 0.5) + abs(Double(lane) - Double(to.column) - 0.5)
          // Lanes are narrower than channels, so they fill up sooner.
          let load = Double(laneLoad[lane]) * 0.4 + Double(channelLoad[first] + channelLoad[second]) * 0.15
          let cost = across + Double(abs(first - second)) + load
          if cost < best.cost { best = (cost, .detour(from: first, lane: lane, to: second)) }
        }
      }
    }
    return best.way
  }
}
