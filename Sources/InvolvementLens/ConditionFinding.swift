package import CaseModel
import LensKit

/// A condition of the claimed class, with what speaks for it and against it.
package struct ConditionFinding: Sendable, Hashable {
  /// Stable id, such as `before-solutions`.
  package let id: String
  /// Whether practice bears it out.
  package let state: ConditionState
  /// Excerpts for it that may be named, sorted.
  package let evidenceFor: [ExcerptID]
  /// Excerpts against it that may be named, sorted.
  package let evidenceAgainst: [ExcerptID]

  init(_ rule: ConditionRule, state: ConditionState, in practice: Practice, of coded: CodedCase) {
    (id, self.state) = (rule.id, state)
    let opposed = practice.opposed(rule)
    var cells: (for: [CellCoding], against: [CellCoding]) = ([], [])
    for (coding, isFor) in zip(opposed.codings, opposed.isFor) {
      if isFor { cells.for.append(coding) } else { cells.against.append(coding) }
    }
    for (tally, rank) in [(practice.aim, rule.leastAim), (practice.stance, rule.leastStance)] {
      guard let rank else { continue }
      cells.for += tally.codings.filter { $0.rank >= rank }
      cells.against += tally.codings.filter { $0.rank < rank }
    }
    (evidenceFor, evidenceAgainst) = (coded.evidence(cells.for), coded.evidence(cells.against))
  }
}
