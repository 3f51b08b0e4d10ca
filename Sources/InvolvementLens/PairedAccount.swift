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
    let (intended, actual) = (runs(tallies, .intended), runs(tallies, .actual))
    return intended.keys.sorted().compactMap { source in
      guard let meant = intended[source], let done = actual[source],
        let meantAt = tallies.tally(meant, of: coded).weights().median,
        let doneAt = tallies.tally(done, of: coded).weights().median
      else { return nil }
      return PairedAccount(
        source: coded.sources[source].id, axis: tallies.axis, intended: meantAt, actual: doneAt,
        intendedEvidence: coded.evidence(meant), actualEvidence: coded.evidence(done))
    }
  }

  /// What may be named in a frame, by source.
  private static func runs(_ tallies: AxisTallies, _ frame: Frame) -> [Int: [CellCoding]] {
    Dictionary(grouping: tallies.named(frame), by: \.source)
  }
}
