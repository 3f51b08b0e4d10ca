package import CaseModel
package import LensKit

/// The class of the mode in one frame, checked against what the class requires. (Model §2.4, §10.16)
package struct ClassAssessment: Sendable, Hashable {
  /// What it is of: what is meant, or what is done.
  package let frame: Frame
  /// The class: after its conditions for what is done, as coded for what is meant; `nil` when undetermined.
  package let value: ModeClass?
  /// The class as coded, of the lower end of the mode; `nil` when undetermined, or when a service map alone decides.
  package let claimed: ModeClass?
  /// One class lower where a condition of the claimed class is contrary; `nil` as `claimed` is.
  package let afterConditions: ModeClass?
  /// The class at the upper end of an interval; `nil` when there is none.
  package let borderline: ModeClass?
  /// The conditions of the claimed class.
  package let conditions: [ConditionFinding]
  /// Whether the value holds; `nil` for what is meant, when undetermined, or resting on no named source.
  package let stability: Stability?

  init(_ evidence: ClassEvidence, of coded: CodedCase) {
    let reading = evidence.reading()
    frame = evidence.frame
    (value, claimed) = (reading.value(in: frame), reading.claimed)
    (afterConditions, borderline) = (reading.afterConditions, reading.borderline)
    conditions = reading.conditions.map { ConditionFinding($0.rule, state: $0.state, in: evidence, of: coded) }
    stability = frame == .actual ? Self.stability(of: reading, evidence, coded) : nil
  }

  private static func stability(
    of reading: ClassEvidence.Reading, _ evidence: ClassEvidence, _ coded: CodedCase
  ) -> Stability? {
    guard let value = reading.value(in: .actual) else { return nil }
    return Stability(
      leavingOut: coded.leftOut(evidence.cells), recoding: evidence.recoding(of: value, claimed: reading.claimed)
    ) {
      Stability.Effect(on: value, now: evidence.reading(without: $0).value(in: .actual))
    }
  }
}
