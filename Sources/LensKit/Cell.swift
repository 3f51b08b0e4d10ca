package import CaseModel

/// What codings of one axis and frame say together. (Model §2.3, §9.6; `CELL` of Design §5.1)
package struct Cell: Sendable, Hashable {
  /// One rank that carries weight.
  package struct RankShare: Sendable, Hashable {
    /// The rank.
    package let rank: Int
    /// Its share of the cell's weight, 0...1.
    package let weight: Double
    /// Excerpts coded with it that may be named, with their parts of the cell's weight.
    package let evidence: [ExcerptShare]
  }

  /// The axis.
  package let axis: Axis
  /// Whether there is enough evidence.
  package let status: EvidenceStatus
  /// Where the cell points; `nil` when silent.
  package let interval: RankInterval?
  /// Ranks that carry weight, the lowest first; their weights sum to 1. Empty when silent.
  package let ranks: [RankShare]
  /// How closely sources agree; `nil` with fewer than two.
  package let consensus: Consensus?
  /// Distinct excerpts. (Model §10.17)
  package let excerpts: Int
  /// Distinct sources.
  package let sources: Int
  /// Distinct sources with codings that may not be named; 0 where none of these counts. (Model §10.1)
  package let unnamedSources: Int
  /// The interval with every coding equally strong; `nil` when silent.
  package let equal: RankInterval?
  /// The interval without normalising sources; `nil` when silent.
  package let raw: RankInterval?
  /// Whether it holds when a source is left out; `nil` unless sufficient and resting on a named source.
  package let stability: Stability?

  /// Lower end of the interval; `nil` when silent.
  package var lo: Int? { interval?.lo }
  /// Upper end of the interval; `nil` when silent.
  package var hi: Int? { interval?.hi }
  /// The interval where evidence is sufficient; else `nil`.
  package var position: RankInterval? { status == .sufficient ? interval : nil }

  /// Share of a rank, 0...1; 0 where it carries none.
  package func weight(of rank: Int) -> Double { ranks.first { $0.rank == rank }?.weight ?? 0 }

  /// Whether another weighting leads elsewhere; `false` unless sufficient. (Model §9.15)
  package var dependsOnWeighting: Bool { status == .sufficient && (equal != interval || raw != interval) }

  /// What a counted cell says.
  package init(_ tally: OrdinalTally, of coded: CodedCase) {
    let (reading, weights) = (tally.reading(), tally.weights())
    let thresholds = coded.case.thresholds
    axis = tally.axis
    (status, interval) = (reading.status, reading.interval)
    (excerpts, sources) = (tally.voices.reduce(0) { $0 + $1.codings }, tally.voices.count)
    unnamedSources = tally.codings.unnamedSourceCount
    ranks = Self.shares(tally, weights.normalised, coded)
    consensus =
      sources < 2
      ? nil : Consensus(weights, convergent: thresholds.convergent, mixed: thresholds.mixed)
    equal = tally.weights(.equal).median
    raw = tally.weights(.raw).median
    stability = reading.position.flatMap { position in
      Stability(
        leavingOut: coded.leftOut(tally.codings),
        recoding: tally.recoding { $0.reading.interval != position }
      ) {
        Stability.Effect(on: position, now: tally.reading(without: $0).position)
      }
    }
  }

  private static func shares(_ tally: OrdinalTally, _ weights: RankWeights, _ coded: CodedCase) -> [RankShare] {
    let weighed = tally.codings.weighed()
    return weights.presentRanks.map { rank in
      let evidence = coded.shares(weighed.filter { $0.coding.rank == rank }, of: Double(tally.voices.count))
      return RankShare(rank: rank, weight: weights[rank], evidence: evidence)
    }
  }
}
