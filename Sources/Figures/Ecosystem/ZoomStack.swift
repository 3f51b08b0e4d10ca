/// The heights at which cards, neighbours and the ends of their ties lie.
struct ZoomStack {
  /// A box whose left edge is not known yet.
  struct Box {
    let place: Int
    let top: Double
    let width: Double
    let height: Double

    func rect(_ left: Double) -> Rect { Rect(x: left, y: top, width: width, height: height) }
  }

  /// The ends and tracks of ties, in the ties' order.
  struct Tracks {
    /// `isReversed` where the tie leads against the direction in which lines are built.
    var ties: [(start: Double, end: Double, isReversed: Bool, track: Int)]
    var count: Int
  }

  let cards: [Box]
  let neighbours: [Box]
  let innerTracks: Tracks
  let outerTracks: Tracks

  private static let portGap = 15.0
  private static let gap = 14.0

  init(_ network: EcosystemNetwork, _ ties: ZoomTies, size: Double, width: Double, top: Double) {
    var y = top
    cards = ties.cards.map { place in
      let card = EcosystemActorBox(actor: network.actors[place], size: size + 1, words: network.words, detail: .whole)
      let words = card.height(width: width)
      let ports = max(ties.innerPorts(place).count, ties.outerPorts(card: place).count)
      let box = Box(place: place, top: y, width: width, height: max(44, words, Self.room(ports)))
      y += box.height + Self.gap
      return box
    }
    let outer = Self.ports(cards, phase: 7) { ties.outerPorts(card: $0) }
    neighbours = Self.neighbours(network, ties, size: size, top: top, reaching: outer)
    let reached = Self.ports(neighbours, phase: 0) { ties.outerPorts(neighbour: $0) }
    outerTracks = Self.outerTracks(ties, from: reached, to: outer, neighbours: Set(ties.neighbours))
    innerTracks = Self.innerTracks(ties, Self.ports(cards, phase: 0) { ties.innerPorts($0) })
  }

  private static func room(_ ports: Int) -> Double { Double(ports) * portGap + 20 }

  /// Neighbours one beneath the other, each near the cards it is tied to.
  private static func neighbours(
    _ network: EcosystemNetwork, _ ties: ZoomTies, size: Double, top: Double, reaching: [Int: [Int: Double]]
  ) -> [Box] {
    var y = top
    return ties.neighbours.map { place in
      let width = EcosystemZoomPlan.neighbourWidth
      let ports = ties.outerPorts(neighbour: place)
      let height = max(40, neighbour(network, place, size: size).height(width: width), room(ports.count))
      let goals = ports.compactMap { port in ties.cards.compactMap { reaching[$0]?[port] }.first }
      let goal = goals.reduce(0, +) / Double(max(1, goals.count))
      let box = Box(place: place, top: max(y, goal - height / 2), width: width, height: height)
      y = box.top + height + gap
      return box
    }
  }

  static func neighbour(_ network: EcosystemNetwork, _ place: Int, size: Double) -> EcosystemActorBox {
    EcosystemActorBox(
      actor: network.actors[place], size: size, words: network.words, note: network.title(network.actors[place].domain))
  }

  /// The height of each port of each box, on a grid that `phase` sets apart from that of the facing boxes.
  private static func ports(_ boxes: [Box], phase: Double, of ties: (Int) -> [Int]) -> [Int: [Int: Double]] {
    var heights: [Int: [Int: Double]] = [:]
    for box in boxes {
      let ties = ties(box.place)
      let ideal = box.top + box.height / 2 - Double(ties.count - 1) / 2 * portGap
      let first = ((ideal - phase) / portGap).rounded() * portGap + phase
      for (index, tie) in ties.enumerated() { heights[box.place, default: [:]][tie] = first + Double(index) * portGap }
    }
    return heights
  }

  private static func outerTracks(
    _ ties: ZoomTies, from: [Int: [Int: Double]], to: [Int: [Int: Double]], neighbours: Set<Int>
  ) -> Tracks {
    var tracks = Tracks(ties: [], count: 0)
    var stretches: [TrackPacking.Stretch] = []
    for (index, link) in ties.across.enumerated() {
      guard let ends = link.ends else { continue }
      let isReversed = neighbours.contains(ends.to)
      let (neighbour, card) = isReversed ? (ends.to, ends.from) : (ends.from, ends.to)
      let (start, end) = (from[neighbour]?[index] ?? 0, to[card]?[index] ?? 0)
      tracks.ties.append((start, end, isReversed, 0))
      // Seen with the tracks from left to right, an end at a neighbour leaves towards the first of them.
      stretches.append(
        .init(
          id: index, low: min(start, end), high: max(start, end), lowEndRises: start < end, highEndRises: start > end))
    }
    let packed = TrackPacking.untangled(TrackPacking.tracks(stretches, gap: 8))
    for (track, members) in packed.enumerated() { for member in members { tracks.ties[member.id].track = track } }
    tracks.count = packed.count
    return tracks
  }

  private static func innerTracks(_ ties: ZoomTies, _ ports: [Int: [Int: Double]]) -> Tracks {
    var tracks = Tracks(ties: [], count: 0)
    for (index, link) in ties.within.enumerated() {
      guard let ends = link.ends else { continue }
      tracks.ties.append((ports[ends.from]?[index] ?? 0, ports[ends.to]?[index] ?? 0, false, 0))
    }
    let spans = tracks.ties.map { abs($0.start - $0.end) }
    var used: [[Int]] = []
    // Short brackets first, so that they lie within the long ones.
    for index in spans.indices.sorted(by: { (spans[$0], $0) < (spans[$1], $1) }) {
      let tie = tracks.ties[index]
      let free = used.indices.first { track in
        used[track].allSatisfy { other in
          let taken = tracks.ties[other]
          return max(taken.start, taken.end) + 8 < min(tie.start, tie.end)
            || max(tie.start, tie.end) + 8 < min(taken.start, taken.end)
        }
      }
      tracks.ties[index].track = free ?? used.count
      if let free { used[free].append(index) } else { used.append([index]) }
    }
    tracks.count = used.count
    return tracks
  }
}
