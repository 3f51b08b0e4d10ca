/// The ties of a zoom: which run among the domain's actors, which reach neighbours, and in which order everything stands
/// so that lines stay short.
struct ZoomTies {
  /// Ties among the domain's actors that can be drawn.
  let within: [EcosystemNetwork.Link]
  /// Ties between the domain's actors and neighbours.
  let across: [EcosystemNetwork.Link]
  /// The domain's actors from top to bottom, by their place among all.
  let cards: [Int]
  /// The neighbours from top to bottom.
  let neighbours: [Int]
  private let cardRank: [Int]
  private let neighbourRank: [Int]

  init(_ zoom: EcosystemZoom) {
    let isMember = zoom.network.actors.map { $0.domain == zoom.domain }
    let drawn = zoom.links.filter { $0.ends != nil }
    within = drawn.filter { link in link.ends.map { isMember[$0.from] && isMember[$0.to] } ?? false }
    across = drawn.filter { link in link.ends.map { isMember[$0.from] != isMember[$0.to] } ?? false }
    let count = isMember.count
    cards = Self.ordered(zoom.members, by: within)
    cardRank = Self.ranks(cards, count)
    let (rank, reaching) = (cardRank, across)
    let means = zoom.neighbours.map { neighbour -> (mean: Double, place: Int) in
      let met = reaching.compactMap(\.ends).compactMap { ends in
        ends.from == neighbour ? rank[ends.to] : ends.to == neighbour ? rank[ends.from] : nil
      }
      return (Double(met.reduce(0, +)) / Double(max(1, met.count)), neighbour)
    }
    neighbours = means.sorted { $0 < $1 }.map(\.place)
    neighbourRank = Self.ranks(neighbours, count)
  }

  private static func ranks(_ order: [Int], _ count: Int) -> [Int] {
    var ranks = Array(repeating: 0, count: count)
    for (rank, place) in order.enumerated() { ranks[place] = rank }
    return ranks
  }

  /// Exchanges actors as long as that makes ties shorter.
  private static func ordered(_ members: [Int], by links: [EcosystemNetwork.Link]) -> [Int] {
    var order = members
    let count = (members.max() ?? 0) + 1
    var partners = Array(repeating: [Int](), count: count)
    for ends in links.compactMap(\.ends) {
      partners[ends.from].append(ends.to)
      partners[ends.to].append(ends.from)
    }
    var rank = ranks(order, count)
    func cost(_ place: Int) -> Int { partners[place].reduce(0) { $0 + abs(rank[place] - rank[$1]) } }
    for _ in 0..<8 {
      var hasChanged = false
      for one in order.indices {
        for other in order.indices where other > one {
          let before = cost(order[one]) + cost(order[other])
          order.swapAt(one, other)
          (rank[order[one]], rank[order[other]]) = (one, other)
          if cost(order[one]) + cost(order[other]) < before {
            hasChanged = true
          } else {
            order.swapAt(one, other)
            (rank[order[one]], rank[order[other]]) = (one, other)
          }
        }
      }
      if !hasChanged { break }
    }
    return order
  }

  /// The places among `within` of the ties that meet a card on its right, from top to bottom: those that lead up before
  /// those that lead down, and near ones outermost, so that brackets lie within each other.
  func innerPorts(_ card: Int) -> [Int] {
    let met = within.indices.compactMap { index -> (key: (Int, Int, Int), index: Int)? in
      guard let ends = within[index].ends, ends.from == card || ends.to == card else { return nil }
      let other = cardRank[ends.from == card ? ends.to : ends.from]
      let away = other - cardRank[card]
      return ((away < 0 ? 0 : 1, -away, away < 0 ? index : -index), index)
    }
    return met.sorted { $0.key < $1.key }.map { $0.index }
  }

  /// The places among `across` of the ties that meet a card on its left, in the order of the neighbours.
  func outerPorts(card: Int) -> [Int] { ports(card) { neighbourRank[$0] } }

  /// The places among `across` of the ties that meet a neighbour, in the order of the cards.
  func outerPorts(neighbour: Int) -> [Int] { ports(neighbour) { cardRank[$0] } }

  private func ports(_ place: Int, rank: (Int) -> Int) -> [Int] {
    let met = across.indices.compactMap { index -> (key: (Int, Int), index: Int)? in
      guard let ends = across[index].ends, ends.from == place || ends.to == place else { return nil }
      return ((rank(ends.from == place ? ends.to : ends.from), index), index)
    }
    return met.sorted { $0.key < $1.key }.map { $0.index }
  }
}
