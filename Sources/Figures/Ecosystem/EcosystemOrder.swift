extension EcosystemGrid {
  /// The grid with actors moved within their cells so that ties become short, by exchanges as long as any helps.
  func shortened(for network: EcosystemNetwork) -> EcosystemGrid {
    var grid = self
    let neighbours = Self.neighbours(in: network)
    for _ in 0..<8 {
      var hasChanged = false
      for actor in slots.indices {
        for place in grid.cell(of: grid.slots[actor]) where place != grid.slots[actor] {
          hasChanged = grid.exchange(grid.slots[actor], place, neighbours) || hasChanged
        }
      }
      if !hasChanged { break }
    }
    return grid
  }

  private static func neighbours(in network: EcosystemNetwork) -> [[Int]] {
    var neighbours = Array(repeating: [Int](), count: network.actors.count)
    for ends in network.links.compactMap(\.ends) {
      neighbours[ends.from].append(ends.to)
      neighbours[ends.to].append(ends.from)
    }
    return neighbours
  }

  /// Exchanges two slots unless ties become longer by it; says whether they stay exchanged.
  private mutating func exchange(_ one: Slot, _ other: Slot, _ neighbours: [[Int]]) -> Bool {
    let moved = [self[one.row, one.column], self[other.row, other.column]].compactMap(\.self)
    let before = cost(of: moved, neighbours)
    swap(one, other)
    if cost(of: moved, neighbours) < before - 0.01 { return true }
    swap(one, other)
    return false
  }

  private func cost(of actors: [Int], _ neighbours: [[Int]]) -> Double {
    actors.reduce(0) { sum, actor in
      neighbours[actor].reduce(sum) { $0 + length(slots[actor], slots[$1]) }
    }
  }

  /// Steps between two slots; a tie that has to turn or to pass others counts for more than a straight one.
  private func length(_ one: Slot, _ other: Slot) -> Double {
    let (across, down) = (abs(one.column - other.column), abs(one.row - other.row))
    let isStraight = across + down == 1
    let detour = down > 1 ? 1.5 : down == 0 && across > 1 ? 1.0 : 0
    return Double(across + down) + detour + (isStraight ? 0 : 0.75)
  }
}
