/// Puts stretches on tracks so that no two of one track meet.
enum TrackPacking {
  /// A stretch along a channel, with the directions in which its ends leave the channel.
  struct Stretch: Sendable {
    let id: Int
    let low: Double
    let high: Double
    var lowEndRises = false
    var highEndRises = false
  }

  /// The stretches of each track, the first track lowest in number; `gap` is the least distance on one track.
  static func tracks(_ stretches: [Stretch], gap: Double) -> [[Stretch]] {
    var tracks: [[Stretch]] = []
    for stretch in stretches.sorted(by: { ($0.low, $0.high, $0.id) < ($1.low, $1.high, $1.id) }) {
      let free = tracks.firstIndex { ($0.last?.high ?? -.infinity) + gap <= stretch.low }
      if let free { tracks[free].append(stretch) } else { tracks.append([stretch]) }
    }
    return tracks
  }

  /// The tracks from top to bottom in an order in which lines cross seldom.
  static func untangled(_ tracks: [[Stretch]]) -> [[Stretch]] {
    guard tracks.count > 1 else { return tracks }
    let costs = tracks.map { upper in tracks.map { crossings(upper, over: $0) } }
    var order = Array(tracks.indices)
    for _ in 0..<tracks.count {
      guard improve(&order, costs) else { break }
    }
    return order.map { tracks[$0] }
  }

  /// Moves each track to its best place; says whether any moved.
  private static func improve(_ order: inout [Int], _ costs: [[Int]]) -> Bool {
    var hasMoved = false
    for track in order.indices {
      guard let from = order.firstIndex(of: track) else { continue }
      var rest = order
      rest.remove(at: from)
      var cost = rest.reduce(0) { $0 + costs[track][$1] }
      var (best, place) = (cost, 0)
      var costThere = cost
      for (index, other) in rest.enumerated() {
        cost += costs[other][track] - costs[track][other]
        if index + 1 == from { costThere = cost }
        if cost < best { (best, place) = (cost, index + 1) }
      }
      guard best < costThere else { continue }
      rest.insert(track, at: place)
      order = rest
      hasMoved = true
    }
    return hasMoved
  }

  /// How often lines cross when one track lies above another.
  private static func crossings(_ upper: [Stretch], over lower: [Stretch]) -> Int {
    upper.reduce(0) { sum, high in lower.reduce(sum) { $0 + crossings(high, over: $1) } }
  }

  private static func crossings(_ upper: Stretch, over lower: Stretch) -> Int {
    func lies(_ place: Double, in stretch: Stretch) -> Bool { place > stretch.low && place < stretch.high }
    return [
      !upper.lowEndRises && lies(upper.low, in: lower), !upper.highEndRises && lies(upper.high, in: lower),
      lower.lowEndRises && lies(lower.low, in: upper), lower.highEndRises && lies(lower.high, in: upper),
    ].count { $0 }
  }
}
