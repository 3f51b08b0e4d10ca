import CaseModel
import LensKit

/// What a condition may ask about practice, with one source left out or none.
struct PracticeView {
  let practice: Practice
  let rule: ConditionRule
  let source: Int?

  /// Where the aim points; `nil` unless sufficient.
  var aim: RankInterval? { practice.aim.reading(without: source).position }

  /// Where the stance points; `nil` unless sufficient.
  var stance: RankInterval? { practice.stance.reading(without: source).position }

  /// What the condition's codes say.
  var codes: ConditionState { practice.opposed(rule).state(without: source) }

  /// Whether the service map has citizens take part in delivery.
  var isCoDelivered: Bool {
    practice.map?.activities.contains { $0.phase == .deliver && $0.isCoProduced } ?? false
  }
}
