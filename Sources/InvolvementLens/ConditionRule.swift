import CaseModel

/// Something that a frame must show for a class to hold. (Model §2.4, §9.11)
struct ConditionRule: Sendable {
  /// Stable id.
  let id: String
  /// Codes that speak for it.
  var codesFor: [String] = []
  /// Codes that speak against it.
  var codesAgainst: [String] = []
  /// Aim from which excerpts speak for it; `nil` when the aim has no part in it.
  var leastAim: Int?
  /// Stance from which excerpts speak for it; `nil` when the stance has no part in it.
  var leastStance: Int?
  /// Whether the service map can confirm it by itself.
  var isConfirmedByMap = false
  /// Whether the frame bears it out.
  let state: @Sendable (ConditionView) -> ConditionState

  /// Every condition.
  static let all = ModeClass.allCases.flatMap(rules)

  /// The axes that the conditions of a class look at.
  static func axes(of claimed: ModeClass) -> [Axis] {
    let rules = rules(of: claimed)
    return (rules.contains { $0.leastAim != nil } ? [.aim] : [])
      + (rules.contains { $0.leastStance != nil } ? [.stance] : [])
  }

  /// The conditions of a class, in order.
  static func rules(of claimed: ModeClass) -> [ConditionRule] {
    switch claimed {
    case .notCoProduction: []
    case .consumer: [.inputInDelivery]
    case .strategic: [.beforeSolutions, .aimParticipation]
    case .enhanced: [.aimInnovationOrSharedStance, .notPredefined]
    case .networked: [.stanceCollaboration, .leadElsewhere]
    }
  }
}
