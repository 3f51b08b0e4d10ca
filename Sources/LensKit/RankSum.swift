import CaseModel

/// Weights by rank put together, from which parts can be taken again.
///
/// How many parts give each rank weight is counted, so that a rank which nobody speaks for any more has none, and not what
/// rounding leaves.
struct RankSum: Sendable {
  /// The sum.
  private(set) var weights: RankWeights
  private var parts: SIMD8<Int32> = .zero

  init(axis: Axis) { weights = RankWeights(axis: axis) }

  /// Adds a part that lies at one rank.
  mutating func add(_ weight: Double, to rank: Int) {
    guard weight > 0, weights.axis.ranks.contains(rank) else { return }
    weights.add(weight, to: rank)
    parts[place(rank)] += 1
  }

  /// Takes a part that was added.
  mutating func remove(_ weight: Double, from rank: Int) {
    guard weight > 0, weights.axis.ranks.contains(rank) else { return }
    parts[place(rank)] -= 1
    weights.add(parts[place(rank)] == 0 ? -weights[rank] : -weight, to: rank)
  }

  /// Adds a part that lies at several ranks.
  mutating func add(_ part: RankWeights) { for rank in part.axis.ranks { add(part[rank], to: rank) } }

  /// Takes a part that was added.
  mutating func remove(_ part: RankWeights) { for rank in part.axis.ranks { remove(part[rank], from: rank) } }

  private func place(_ rank: Int) -> Int { rank - weights.axis.ranks.lowerBound }
}
