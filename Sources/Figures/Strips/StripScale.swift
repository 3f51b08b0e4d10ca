import CaseModel

extension Drawing.Strokes {
  /// An upright stroke at every rank.
  mutating func addColumns(of scale: StripScale, from top: Double, to bottom: Double) {
    for rank in scale.axis.ranks { add(Point(scale.x(rank), top), Point(scale.x(rank), bottom)) }
  }
}

/// Where ranks stand along a strip, and how large a share is drawn.
struct StripScale: Sendable {
  let axis: Axis
  let left: Double
  let right: Double
  /// Radius of a sign that holds all of the evidence.
  let largest: Double

  /// Distance between neighbouring ranks.
  var step: Double { (right - left) / Double(axis.ranks.count) }

  /// The middle of a rank's column.
  func x(_ rank: Int) -> Double { left + step * (Double(rank - axis.ranks.lowerBound) + 0.5) }

  /// Radius for a share, so that areas compare; never too small to see.
  func radius(_ share: Double) -> Double { max(3.5, largest * max(0, share).squareRoot()) }
}
