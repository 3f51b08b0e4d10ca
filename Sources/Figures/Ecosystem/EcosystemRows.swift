/// Where bands, rows and channels lie from top to bottom.
struct EcosystemRows: Sendable {
  /// The upper edge of each row's boxes, and their height.
  let rows: [(top: Double, height: Double)]
  /// The first track of each channel.
  private let firstTracks: [Double]
  /// The upper and lower edge of each band.
  let bands: [EcosystemFrame.Extent]
  /// Where the last band ends.
  let bottom: Double

  /// A number of size 13 fits on a track without reaching the next.
  static let trackGap = 13.0
  private static let bandGap = 12.0
  /// Between boxes and the track next to them: an arrowhead and a little line.
  private static let clearance = 15.0
  private static let leastChannel = 16.0
  /// A channel that straight ties pass has room for their numbers.
  private static let uprightChannel = 34.0

  /// `titles` holds the room for the title of each band.
  init(
    _ grid: EcosystemGrid, titles: [Double], heights: [Double], tracks: [Int], uprights: Set<Int>, top: Double
  ) {
    var y = top
    var (rows, firsts, bands) = ([(top: Double, height: Double)](), [Double](), [EcosystemFrame.Extent]())
    for (index, band) in grid.bands.enumerated() {
      let start = y
      y += titles[index]
      for row in band.rows {
        let isFirst = row == band.rows.lowerBound
        firsts.append(y + (isFirst ? 6 : Self.clearance))
        let least = isFirst ? 0 : uprights.contains(row) ? Self.uprightChannel : Self.leastChannel
        let free = isFirst ? 6 : Self.clearance
        y += max(least, tracks[row] == 0 ? 0 : free + Double(tracks[row] - 1) * Self.trackGap + Self.clearance)
        rows.append((y, heights[row]))
        y += heights[row]
      }
      if index == grid.bands.count - 1 {
        firsts.append(y + Self.clearance)
        let count = tracks[grid.rowCount]
        y += count == 0 ? 0 : Self.clearance + Double(count - 1) * Self.trackGap
      }
      y += 14
      bands.append((start, y))
      y += Self.bandGap
    }
    bottom = y - Self.bandGap
    (self.rows, firstTracks, self.bands) = (rows, firsts, bands)
  }

  /// The place of a track in a channel.
  func track(_ index: Int, channel: Int) -> Double { firstTracks[channel] + Double(index) * Self.trackGap }
}
