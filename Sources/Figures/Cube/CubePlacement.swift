/// One position to be drawn in the cube: a frame as computed, or as the researcher assessed it.
struct CubePlacement: Sendable {
  let frame: DrawnFrame
  let isAssessed: Bool
  let readings: AxisReadings
  let anchor: String?

  /// Axes without sufficient evidence.
  var missing: [DrawnAxis] { DrawnAxis.allCases.filter { !readings[$0].hasPosition } }

  /// Axes whose rank the mark has no room for.
  func beyond(_ mark: CubeMark) -> [DrawnAxis] {
    DrawnAxis.allCases.filter { (readings[$0].interval?.upperBound ?? 0) > mark.last($0) }
  }

  /// Whether a marker can stand in the room, or on the shelf.
  func isPlaced(in mark: CubeMark) -> Bool { missing.isEmpty && beyond(mark).isEmpty }

  /// Whether the position rests on one voice on any axis.
  var isSingleVoice: Bool { DrawnAxis.allCases.contains { readings[$0].status == .singleSource } }

  /// Whether any end of the position has no co-production.
  var touchesShelf: Bool { readings.mode.interval?.lowerBound == 0 && missing.isEmpty }

  /// `Intended`, or `Assessed, actual`.
  var name: String { isAssessed ? "Assessed, \(frame.rawValue)" : Say.capital(frame.rawValue) }

  /// The three positions in words; `short` leaves out what the ticks already say.
  func words(short: Bool = false) -> String {
    let parts = DrawnAxis.allCases.compactMap { axis in
      short ? readings[axis].shortWords(on: axis) : readings[axis].words(on: axis)
    }
    return parts.joined(separator: ", ")
  }

  /// Why there is no marker; `nil` when there is one.
  func excuse(in mark: CubeMark) -> String? {
    if !missing.isEmpty {
      return "\(name) not placed: no sufficient evidence on \(Say.list(missing.map(\.word)))"
    }
    let beyond = beyond(mark)
    return beyond.isEmpty
      ? nil : "\(name) not placed: beyond Mark 1 on \(Say.list(beyond.map(\.word))), see Mark 2"
  }

  /// Ranks of the near and the far end of the intervals; both are the same without intervals.
  var ends: [[Int]] {
    let intervals = DrawnAxis.allCases.compactMap { readings[$0].interval }
    let (near, far) = (intervals.map(\.lowerBound), intervals.map(\.upperBound))
    return near == far ? [near] : [near, far]
  }

  /// The edges of the box the intervals span, without those of no length.
  var edges: [([Int], [Int])] {
    guard let near = ends.first, let far = ends.last else { return [] }
    func corner(_ bits: Int) -> [Int] { (0..<3).map { axis in bits >> axis & 1 == 0 ? near[axis] : far[axis] } }
    var pairs: [([Int], [Int])] = []
    for bits in 0..<8 {
      for axis in 0..<3 where bits >> axis & 1 == 0 { pairs.append((corner(bits), corner(bits | 1 << axis))) }
    }
    return pairs.filter { $0.0 != $0.1 }.reduce(into: []) { kept, edge in
      if !kept.contains(where: { $0 == edge }) { kept.append(edge) }
    }
  }
}

extension CubeProjection {
  /// The place of ranks in the order mode, aim, stance.
  func point(_ ranks: [Int]) -> Point { point(mode: ranks[0], aim: ranks[1], stance: ranks[2]) }
}

extension AxisReading {
  /// `strategic`, or `consumer–enhanced`; `nil` when silent.
  func shortWords(on axis: DrawnAxis) -> String? {
    interval.map { interval in
      interval.count == 1
        ? axis.shortLabel(interval.lowerBound)
        : "\(axis.shortLabel(interval.lowerBound)) – \(axis.shortLabel(interval.upperBound))"
    }
  }
}
