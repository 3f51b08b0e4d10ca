package import CaseModel
import LensKit

/// What the coordination lens concludes about a case. Counts only: the authors give no threshold. (Model §2.8)
package struct CoordinationAssessment: Sendable, Hashable {
  /// Whether coordinators are declared, or one of the lens's codes is used. When not, every condition is silent.
  package let isDeclared: Bool
  /// The fourteen conditions, R1 to R5 and F1 to F9.
  package let conditions: [ConditionAssessment]
  /// Groups of coordinators as declared, in the author's order.
  package let coordinators: [CoordinatorGroup]
  /// Orchestrator roles spoken of, those of most sources first.
  package let roles: [OrchestratorRole]
  /// Changes between roles; `observed` is how many.
  package let switches: Testimony
  /// Roles taken beyond what comes naturally; `observed` is how many.
  package let augmentations: Testimony
  /// The chain the authors claim: F8 to F9 to F6.
  package let chain: [ChainLink]
  /// What each source that may be named says alone, in sorted order.
  package let sources: [SourceTestimony]

  /// Conditions that are met, of fourteen. (Model §9.18)
  package var met: Int { conditions.count { $0.state == .met } }
  /// Conditions that are not silent, of fourteen. (Model §9.18)
  package var spokenOf: Int { conditions.count { $0.state != .silent } }

  /// A condition.
  package subscript(condition: CoordinatorCondition) -> ConditionAssessment? {
    conditions.first { $0.condition == condition }
  }

  init(_ coded: CodedCase) {
    let cells = CoordinatorCondition.allCases.map { FramedCells($0.code, of: coded) }
    conditions = zip(CoordinatorCondition.allCases, cells).map { ConditionAssessment($0, $1, of: coded) }
    coordinators = coded.case.coordinators
    roles = OrchestratorRole.all(coded)
    switches = Testimony(FramedCells("orch-switch", of: coded), of: coded)
    augmentations = Testimony(FramedCells("orch-augment", of: coded), of: coded)
    chain = ChainLink.all(conditions)
    sources = SourceTestimony.all(of: coded)
    let testimonies = conditions.map(\.testimony) + [switches, augmentations]
    isDeclared =
      !coordinators.isEmpty || !coded.counts(of: .coordinator).isEmpty || testimonies.contains { $0.excerpts > 0 }
  }
}
