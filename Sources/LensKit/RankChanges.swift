import CaseModel

/// What one source says in an ordinal cell, and what the cell says when one of its codings has another rank.
///
/// Codings of the same rank and weight lead to the same, and are tried once. (Model §10.5)
struct RankChanges {
  /// Codings that only differ in where they stand.
  private struct Kind: Hashable {
    let rank: Int
    let share: Double
  }

  private let voice: OrdinalTally.Voice
  private let whole: OrdinalSum
  private let thresholds: Thresholds
  /// The voice before it was made to total one.
  private var own: RankSum
  private var counts: [Kind: Int] = [:]

  init(_ run: ArraySlice<CellCoding>, voice: OrdinalTally.Voice, in whole: OrdinalSum, thresholds: Thresholds) {
    (self.voice, self.whole, self.thresholds) = (voice, whole, thresholds)
    own = RankSum(axis: voice.weights.axis)
    for coding in run {
      let share = Weighing.strength.share(of: coding)
      own.add(share, to: coding.rank)
      if coding.isNamed { counts[Kind(rank: coding.rank, share: share), default: 0] += 1 }
    }
  }

  /// Takes every named coding into account.
  func add(to recoding: inout Recoding, _ alters: (RankChange) -> Bool) {
    for (kind, count) in counts {
      recoding.add(change(kind, to: kind.rank + 1), change(kind, to: kind.rank - 1), times: count, alters)
    }
  }

  /// A coding of a kind changed; `nil` where the axis ends.
  private func change(_ kind: Kind, to rank: Int) -> RankChange? {
    guard voice.weights.axis.ranks.contains(rank) else { return nil }
    var changed = own
    changed.remove(kind.share, from: kind.rank)
    changed.add(kind.share, to: rank)
    let said = OrdinalTally.Voice(source: voice.source, codings: voice.codings, weights: changed.weights.normalised)
    return RankChange(from: kind.rank, rank: rank, reading: whole.replacing(voice, by: said).reading(thresholds))
  }
}
