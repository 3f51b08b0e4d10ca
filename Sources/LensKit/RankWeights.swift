package import CaseModel

/// Weight by rank of one axis.
package struct RankWeights: Sendable, Hashable {
  /// The axis whose ranks carry weight.
  package let axis: Axis
  /// Weight of every rank of the axis, the lowest first.
  package private(set) var values: [Double]

  /// No weight on any rank.
  package init(axis: Axis) {
    self.axis = axis
    values = Array(repeating: 0, count: axis.span + 1)
  }

  /// Weight of a rank; 0 outside the axis.
  package subscript(rank: Int) -> Double {
    axis.ranks.contains(rank) ? values[rank - axis.ranks.lowerBound] : 0
  }

  /// Sum of all weights.
  package var total: Double { values.reduce(0, +) }

  /// Ranks that carry weight, the lowest first.
  package var presentRanks: [Int] { axis.ranks.filter { self[$0] > 0 } }

  /// Adds weight to a rank; ranks outside the axis take none.
  package mutating func add(_ weight: Double, to rank: Int) {
    guard axis.ranks.contains(rank) else { return }
    values[rank - axis.ranks.lowerBound] += weight
  }

  /// Adds the weights of the same axis.
  package mutating func add(_ other: RankWeights) {
    for index in values.indices { values[index] += other.values[index] }
  }

  /// The weights as shares that sum to 1; unchanged where there is no weight.
  package var normalised: RankWeights {
    let total = total
    guard total > 0 else { return self }
    var result = self
    for index in values.indices { result.values[index] /= total }
    return result
  }

  /// Weighted median, an interval where the weight divides evenly between two ranks; `nil` without weight. (Model §2.3)
  package var median: RankInterval? {
    let half = total / 2
    var sum = 0.0
    for rank in axis.ranks where self[rank] > 0 {
      sum += self[rank]
      guard sum.reaches(half) else { continue }
      let next = axis.ranks.first { $0 > rank && self[$0] > 0 }
      return RankInterval(lo: rank, hi: sum.equals(half) ? next ?? rank : rank)
    }
    return nil
  }
}
