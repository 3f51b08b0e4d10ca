package import CaseModel
package import LensKit

/// The class of the actual mode, checked against what the class requires. (Model §2.4, §9.10–9.12)
package struct ActualClass: Sendable, Hashable {
  /// The class as read, lowered where a condition is contrary; `nil` when undetermined.
  package let value: ModeClass?
  /// The class at the upper end of an interval; `nil` when there is none.
  package let borderline: ModeClass?
  /// The class before conditions; `nil` when undetermined, or when a service map alone decides.
  package let claimed: ModeClass?
  /// The conditions of the claimed class.
  package let conditions: [ConditionFinding]
  /// Whether the value holds when a source is left out; `nil` when undetermined or resting on no named source.
  package let stability: Stability?

  init(_ practice: Practice, of coded: CodedCase) {
    let reading = practice.reading()
    (value, borderline, claimed) = (reading.value, reading.borderline, reading.claimed)
    conditions = reading.conditions.map { ConditionFinding($0.rule, state: $0.state, in: practice, of: coded) }
    stability = reading.value.flatMap { value in
      Stability(leavingOut: coded.leftOut(practice.cells)) {
        Stability.Effect(on: value, now: practice.reading(without: $0).value)
      }
    }
  }
}
