package import CaseModel
import LensKit

/// A condition of the claimed class, with what speaks for it and against it.
package struct ConditionFinding: Sendable, Hashable {
  /// Stable id, such as `before-solutions`.
  package let id: String
  /// Whether it is borne out.
  package let state: ConditionState
  /// What that rests on; `nil` when silent. (Model §10.14)
  package let basis: ConditionBasis?
  /// Ids of the activities that confirm it, where the service map alone does.
  package let activities: [String]
  /// Excerpts for it that may be named, sorted.
  package let evidenceFor: [ExcerptID]
  /// Excerpts against it that may be named, sorted.
  package let evidenceAgainst: [ExcerptID]

  init(_ rule: ConditionRule, state: ConditionState, in evidence: ClassEvidence, of coded: CodedCase) {
    (id, self.state) = (rule.id, state)
    let opposed = evidence.opposed(rule)
    let isDeclared = rule.isConfirmedByMap && state == .confirmed && opposed.state(without: nil) != .confirmed
    basis = state == .silent ? nil : isDeclared ? .declared : .coded
    activities = isDeclared ? evidence.coDelivered.map(\.id) : []
    var cells: (for: [CellCoding], against: [CellCoding]) = ([], [])
    for (coding, isFor) in zip(opposed.codings, opposed.isFor) {
      if isFor { cells.for.append(coding) } else { cells.against.append(coding) }
    }
    for (axis, rank) in [(Axis.aim, rule.leastAim), (.stance, rule.leastStance)] {
      guard let rank else { continue }
      cells.for += evidence[axis].codings.filter { $0.rank >= rank }
      cells.against += evidence[axis].codings.filter { $0.rank < rank }
    }
    (evidenceFor, evidenceAgainst) = (coded.evidence(cells.for), coded.evidence(cells.against))
  }
}
