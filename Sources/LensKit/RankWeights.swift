package import CaseModel

/// Weight by rank of one axis.
package struct RankWeights: Sendable, Hashable {
  /// The axis whose ranks carry weight.
  package let axis: Axis
  private var weights = EightWeights()

  /// Weight of every rank of the axis, the lowest first.
  package var values: [Double] { places.map { weights[$0] } }

  private var places: Range<Int> { 0..<axis.span + 1 }

  /// No weight on any rank.
  package init(axis: Axis) {
    self.axis = axis
  }

  /// Weight of a rank; 0 outside the axis.
  package subscript(rank: Int) -> Double {
    axis.ranks.contains(rank) ? weights[rank - axis.ranks.lowerBound] : 0
  }

  /// Sum of all weights.
  package var total: Double { places.reduce(0) { $0 + weights[$1] } }

  /// Ranks that carry weight, the lowest first.
  package var presentRanks: [Int] { axis.ranks.filter { self[$0] > 0 } }

  /// Adds weight to a rank; ranks outside the axis take none.
  package mutating func add(_ weight: Double, to rank: Int) {
    guard axis.ranks.contains(rank) else { return }
    weights[rank - axis.ranks.lowerBound] += weight
  }

  /// Adds the weights of the same axis.
  package mutating func add(_ other: RankWeights) {
    for place in places { weights[place] += other.weights[place] }
  }

  /// The weights as shares that sum to 1; unchanged where there is no weight.
  package var normalised: RankWeights {
    let total = total
    guard total > 0 else { return self }
    var result = self
    for place in places { result.weights[place] /= total }
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

/// Room for the weights of any axis, none of which has more than eight ranks, without memory of its own as an array has.
private struct EightWeights: Hashable {
  private var pairs = (SIMD2<Double>.zero, SIMD2<Double>.zero, SIMD2<Double>.zero, SIMD2<Double>.zero)

  subscript(place: Int) -> Double {
    get {
      switch place / 2 {
      case 0: pairs.0[place % 2]
      case 1: pairs.1[place % 2]
      case 2: pairs.2[place % 2]
      default: pairs.3[place % 2]
      }
    }
    set {
      switch place / 2 {
      case 0: pairs.0[place % 2] = newValue
      case 1: pairs.1[place % 2] = newValue
      case 2: pairs.2[place % 2] = newValue
      default: pairs.3[place % 2] = newValue
      }
    }
  }

  static func == (left: EightWeights, right: EightWeights) -> Bool { left.pairs == right.pairs }

  func hash(into hasher: inout Hasher) { for place in 0..<8 { hasher.combine(self[place]) } }
}
