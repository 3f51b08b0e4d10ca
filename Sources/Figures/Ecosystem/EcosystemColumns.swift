/// Where columns and lanes stand across the map.
struct EcosystemColumns: Sendable {
  let boxWidth: Double
  /// The left edge of each column.
  private let lefts: [Double]
  /// The place of the first track of each lane.
  private let firstTracks: [Double]
  /// The dotted line; `nil` where every actor stands inside, and it closes the map.
  let boundary: Double?

  private static let trackGap = 10.0
  /// Narrower, common names would have to be broken within words.
  private static let leastBox = 92.0

  private static let mostBox = 150.0
  /// An arrowhead and the line before it.
  private static let leastLane = 20.0
  /// How far boxes on the boundary reach beyond it.
  static let overhang = 36.0

  /// `nil` when lanes leave too little room for boxes. `tracks` holds how many tracks each lane has.
  init?(_ grid: EcosystemGrid, tracks: [Int], left: Double, right: Double) {
    let lanes = Self.lanes(tracks)
    let count = Double(grid.columns.count)
    let room = right - left - lanes.reduce(0, +)
    guard count > 0, room / count >= Self.leastBox else { return nil }
    boxWidth = min(Self.mostBox, (room / count).rounded(.down))
    let air = count > 1 ? (room - boxWidth * count) / (count - 1) : 0
    var x = left
    var (columns, firsts) = ([Double](), [Double]())
    for (index, lane) in lanes.enumerated() {
      let width = lane + (index > 0 && index < lanes.count - 1 ? air : 0)
      // An odd number of tracks stands off the middle, where levels are divided.
      let shift = tracks[index].isMultiple(of: 2) ? 0 : Self.trackGap / 2
      firsts.append(x + shift + (width - Double(max(0, tracks[index] - 1)) * Self.trackGap) / 2)
      columns.append(x + width)
      x += width + boxWidth
    }
    (lefts, firstTracks) = (columns, firsts)
    let reach = boxWidth - Self.overhang
    let on = grid.columns.firstIndex(of: .boundary).map { columns[$0] + reach }
    boundary = on ?? grid.columns.firstIndex(of: .outside).map { columns[$0] - 11 }
  }

  /// The least width of each lane; the outermost are thin where nothing runs through them.
  private static func lanes(_ tracks: [Int]) -> [Double] {
    tracks.enumerated().map { index, count in
      if count == 0 { return index == 0 || index == tracks.count - 1 ? 10 : leastLane }
      return max(leastLane, 28 + Double(count - 1) * trackGap)
    }
  }

  /// The left edge of a column's boxes.
  func left(_ column: Int) -> Double { lefts[column] }

  /// The part of a column's width where ties may meet its boxes: clear of corners, voices and the boundary.
  func doorway(_ column: Int) -> (low: Double, high: Double) {
    let right = lefts[column] + boxWidth
    let high = boundary.map { $0 > lefts[column] && $0 < right ? $0 : right - 12 } ?? right - 12
    return (lefts[column] + 10, high - 10)
  }

  /// The place of a track in a lane.
  func track(_ index: Int, lane: Int) -> Double { firstTracks[lane] + Double(index) * Self.trackGap }

  /// The left and right edge of some columns.
  func extent(_ columns: ClosedRange<Int>) -> (left: Double, right: Double) {
    (lefts[columns.lowerBound], lefts[columns.upperBound] + boxWidth)
  }
}
