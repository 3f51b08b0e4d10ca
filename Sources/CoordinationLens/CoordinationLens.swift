package import LensKit

/// What empowers coordinators: conditions, roles and a claimed chain. (Danielsson & Westrup 2024; Model §1.4, §2.8)
package enum CoordinationLens: Lens {
  /// Name in data files.
  package static let name = "coordination"

  /// The conclusions about a case.
  package static func assess(_ coded: CodedCase) -> CoordinationAssessment { CoordinationAssessment(coded) }
}
