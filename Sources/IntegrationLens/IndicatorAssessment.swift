package import CaseModel
import LensKit

/// One indicator that is covered. (Model §2.6)
package struct IndicatorAssessment: Sendable, Hashable {
  /// An excerpt and what it says.
  package struct Evidence: Sendable, Hashable {
    /// The excerpt, which may be named.
    package let excerpt: ExcerptID
    /// Helps or hinders; `nil` when not said.
    package let direction: Direction?
    /// Whether the thing exists; `nil` when not said.
    package let presence: Presence?
    /// Part of the indicator's weight, 0...1, every source totalling the same.
    package let share: Double
  }

  /// Id of the indicator's code.
  package let code: String
  /// Share of sources' clear words that say present, 0...1; `nil` when none is clear.
  package let present: Double?
  /// What enables against what constrains.
  package let directed: Directed
  /// Distinct excerpts.
  package let excerpts: Int
  /// Distinct sources.
  package let sources: Int
  /// Excerpts that may be named, sorted.
  package let evidence: [Evidence]

  /// -1 when all constrains, 1 when all enables; `nil` when nothing has a direction.
  package var balance: Double? { directed.balance }
  /// Whether it counts as in place.
  package var isEnacted: Bool { (present ?? 0).exceeds(0.5) }

  /// The indicator; `nil` when nothing is coded with it.
  init?(_ code: String, _ tally: DirectionTally, of coded: CodedCase) {
    guard !tally.voices.isEmpty else { return nil }
    self.code = code
    present = tally.sum().presentShare
    directed = tally.sum().directed
    excerpts = tally.codings.excerptCount
    sources = tally.voices.count
    evidence = Self.evidence(tally, of: coded)
  }

  private static func evidence(_ tally: DirectionTally, of coded: CodedCase) -> [Evidence] {
    let whole = Double(tally.voices.count)
    var evidence: [Evidence] = []
    for (coding, weight) in tally.codings.weighed() where coding.isNamed {
      let excerpt = coded.excerpts[coding.excerpt]
      // Cells are sorted, so that an excerpt's codings stand together.
      let own = evidence.indices.reversed().prefix { evidence[$0].excerpt == excerpt }
      let same = own.first {
        evidence[$0].direction == coding.direction && evidence[$0].presence == coding.presence
      }
      let share = weight / whole + (same.map { evidence[$0].share } ?? 0)
      let item = Evidence(excerpt: excerpt, direction: coding.direction, presence: coding.presence, share: share)
      if let same { evidence[same] = item } else { evidence.append(item) }
    }
    return evidence
  }
}
