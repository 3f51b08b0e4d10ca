import CaseModel
import CoordinationLens

/// The claims of the coordination lens.
enum CoordinationClaims {
  static func claims(_ coordination: CoordinationAssessment) -> [Claim] {
    coordination.conditions.map { claim(.code($0.condition.code), $0.testimony) }
      + coordination.roles.map { claim(.role($0.role), $0.testimony) }
      + [claim(.code("orch-switch"), coordination.switches), claim(.code("orch-augment"), coordination.augmentations)]
  }

  private static func claim(_ subject: ClaimSubject, _ testimony: Testimony) -> Claim {
    let parts: [([ExcerptID], CoordinationState)] = [
      (testimony.supporting, .met), (testimony.hindering, .hindered), (testimony.aspired, .aspired),
      (testimony.calledFor, .calledFor),
    ]
    return Claim(subject, parts.flatMap { excerpts, state in excerpts.map { Claim.Evidence($0, .testimony(state)) } })
  }
}
