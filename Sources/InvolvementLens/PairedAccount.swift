package import CaseModel
package import LensKit

/// One source's intention beside its practice on one axis. It guards against different sources speaking of different
/// things. (Model §2.5)
package struct PairedAccount: Sendable, Hashable {
  /// Id of the source, which may be named.
  package let source: String
  /// The axis.
  package let axis: Axis
  /// What it says is meant.
  package let intended: RankInterval
  /// What it says is done.
  package let actual: RankInterval
  /// Excerpts of its intention, sorted.
  package let intendedEvidence: [ExcerptID]
  /// Excerpts of its practice, sorted.
  package let actualEvidence: [ExcerptID]

  /// Whether its intention is sure to exceed its practice.
  package var intentionExceedsPractice: Bool { intended.lo > actual.hi }

  /// Every source with both, in sorted order, from named excerpts.
  static func all(_ tallies: AxisTallies, of coded: CodedCase) -> [PairedAccount] {
    let voices = [tallies.named(.intended), tallies.named(.actual)].map { codings in
      OrdinalTally(codings, axis: tallies.axis, thresholds: coded.case.thresholds)
    }
    return voices[0].voices.compactMap { intended in
      guard let actual = voices[1].voices.first(where: { $0.source == intended.source }),
        let meant = intended.weights.median, let done = actual.weights.median
      else { return nil }
      return PairedAccount(
        source: coded.sources[intended.source].id, axis: tallies.axis, intended: meant, actual: done,
        intendedEvidence: coded.evidence(voices[0].codings.lazy.filter { $0.source == intended.source }),
        actualEvidence: coded.evidence(voices[1].codings.lazy.filter { $0.source == actual.source }))
    }
  }
}
