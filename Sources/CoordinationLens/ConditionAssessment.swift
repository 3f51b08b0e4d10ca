package import CaseModel
import LensKit

/// One of the fourteen conditions. (Model §2.8, §9.18)
package struct ConditionAssessment: Sendable, Hashable {
  /// The condition.
  package let condition: CoordinatorCondition
  /// What is said of it.
  package let testimony: Testimony

  /// What that comes to.
  package var state: CoordinationState { testimony.state }

  init(_ condition: CoordinatorCondition, _ cells: FramedCells, of coded: CodedCase) {
    self.condition = condition
    testimony = Testimony(cells, of: coded)
  }
}
