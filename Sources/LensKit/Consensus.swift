package import CaseModel

/// How closely the weights of a cell lie together, 0...1. (Tastle & Wierman; Model §2.3)
///
/// It uses a mean of ranks, that is, treats steps as equal: it describes spread and does not locate.
package struct Consensus: Sendable, Hashable {
  /// In words. (Model §2.3)
  package typealias Band = ConsensusBand

  /// 1 when all weight lies on one rank, 0 when it is split between the two ends.
  package let value: Double
  /// In words.
  package let band: Band

  /// The consensus of a cell with weight, by the case's thresholds.
  package init(_ weights: RankWeights, convergent: Double, mixed: Double) {
    value = Self.value(of: weights.values)
    band = value.reaches(convergent) ? .convergent : value.reaches(mixed) ? .mixed : .contested
  }

  /// The consensus of weights on equally spaced ranks, of which the first and the last are the ends of the scale.
  package static func value(of weights: [Double]) -> Double {
    let total = weights.reduce(0, +)
    let width = Double(weights.count - 1)
    guard total > 0, width > 0 else { return 1 }
    let mean = weights.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element } / total
    return weights.enumerated().reduce(1) { sum, rank in
      let closeness = 1 - abs(Double(rank.offset) - mean) / width
      guard rank.element > 0, closeness > 0 else { return sum }
      return sum + rank.element / total * binaryLogarithm(closeness)
    }
  }
}
