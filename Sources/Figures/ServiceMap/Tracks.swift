/// What one line takes of a channel: how far it runs along it, and where it comes in from either side.
struct TrackSpan {
  /// Which line.
  let line: Int
  private(set) var from = Double.infinity
  private(set) var to = -Double.infinity
  /// Places where it joins something at the side of the first track.
  private(set) var before: Set<Double> = []
  /// Places where it joins something at the side of the last track.
  private(set) var after: Set<Double> = []

  init(line: Int) { self.line = line }

  mutating func reach(_ place: Double, isBefore: Bool) {
    (from, to) = (min(from, place), max(to, place))
    if isBefore { before.insert(place) } else { after.insert(place) }
  }

  func overlaps(_ other: TrackSpan, air: Double) -> Bool { from < other.to + air && other.from < to + air }

  /// Crossings when this line runs on a track before the other's.
  func crossings(before other: TrackSpan) -> Int {
    after.count { other.from < $0 && $0 < other.to } + other.before.count { from < $0 && $0 < to }
  }
}

/// Parallel tracks of a channel: lines that meet run on tracks of their own, in an order with few crossings.
struct Tracks {
  /// The track of each line, from 0.
  private(set) var track: [Int: Int] = [:]
  /// How many tracks there are.
  private(set) var count = 0

  /// `air` is the room that two lines on one track leave between them.
  init(_ spans: [TrackSpan], air: Double) {
    let ordered = Self.ordered(spans)
    var placed: [(span: TrackSpan, track: Int)] = []
    for span in ordered {
      let track = placed.filter { $0.span.overlaps(span, air: air) }.map { $0.track + 1 }.max() ?? 0
      placed.append((span, track))
      self.track[span.line] = track
      count = max(count, track + 1)
    }
  }

  /// Moves each line to its best place among the others until nothing gets better.
  private static func ordered(_ spans: [TrackSpan]) -> [TrackSpan] {
    guard spans.count > 1 else { return spans }
    let costs = spans.map { one in spans.map { one.crossings(before: $0) } }
    var order = Array(spans.indices)
    // A limit keeps what swings to and fro from going on.
    for _ in 0..<6 {
      var isBetter = false
      for line in spans.indices {
        guard let old = order.firstIndex(of: line) else { continue }
        order.remove(at: old)
        let best = bestPlace(of: line, in: order, costs, unlessBetterThan: old)
        order.insert(line, at: best)
        if best != old { isBetter = true }
      }
      if !isBetter { break }
    }
    return order.map { spans[$0] }
  }

  private static func bestPlace(of line: Int, in order: [Int], _ costs: [[Int]], unlessBetterThan old: Int) -> Int {
    var cost = order.reduce(0) { $0 + costs[line][$1] }
    var all = [cost]
    for other in order {
      cost += costs[other][line] - costs[line][other]
      all.append(cost)
    }
    guard let least = all.min(), all[old] > least else { return old }
    return all.firstIndex(of: least) ?? old
  }
}
