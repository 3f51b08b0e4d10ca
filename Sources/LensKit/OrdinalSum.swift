import CaseModel

/// The voices of an ordinal cell put together, of which any can be exchanged without going through the others.
struct OrdinalSum: Sendable {
  private var sum: RankSum
  private var codings = 0
  private var sources = 0

  init(_ voices: [OrdinalTally.Voice], axis: Axis) {
    sum = RankSum(axis: axis)
    for voice in voices { add(voice) }
  }

  /// Weight by rank.
  var weights: RankWeights { sum.weights }

  /// What the voices say.
  func reading(_ thresholds: Thresholds) -> OrdinalTally.Reading {
    let status = EvidenceStatus(codings: codings, sources: sources, thresholds: thresholds)
    return OrdinalTally.Reading(status: status, interval: sum.weights.median)
  }

  /// The voices with another in place of one of them, or with none in its place.
  func replacing(_ old: OrdinalTally.Voice?, by new: OrdinalTally.Voice?) -> OrdinalSum {
    var copy = self
    if let old { copy.remove(old) }
    if let new { copy.add(new) }
    return copy
  }

  private mutating func add(_ voice: OrdinalTally.Voice) {
    sum.add(voice.weights)
    codings += voice.codings
    sources += 1
  }

  private mutating func remove(_ voice: OrdinalTally.Voice) {
    sum.remove(voice.weights)
    codings -= voice.codings
    sources -= 1
  }
}
