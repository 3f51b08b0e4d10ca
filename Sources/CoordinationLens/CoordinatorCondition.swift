import CaseModel

/// A responsibility (R) or a finding (F) about what empowers coordinators. (Model §1.4, §2.8)
package enum CoordinatorCondition: String, Sendable, CaseIterable {
  case advocateValue = "co-advocate-value"
  case centralise = "co-centralise"
  case structureProcess = "co-structure-process"
  case createArena = "co-create-arena"
  case promoteBehaviour = "co-promote-behaviour"
  case outsideIn = "co-outside-in"
  case flexible = "co-flexible"
  case creative = "co-creative"
  case beyondManual = "co-beyond-manual"
  case tailoredSolution = "co-tailored-solution"
  case collectiveLeadership = "co-collective-leadership"
  case userInvolvement = "co-user-involvement"
  case innovationLevels = "co-innovation-levels"
  case motivation = "co-motivation"

  /// Id of its code.
  package var code: String { rawValue }

  /// Whether it is one of the five responsibilities; else it is one of the nine findings.
  package var isResponsibility: Bool { position < Self.responsibilities }

  /// `R1` to `R5` and `F1` to `F9`.
  package var label: String {
    isResponsibility ? "R\(position + 1)" : "F\(position - Self.responsibilities + 1)"
  }

  private static let responsibilities = 5

  private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
