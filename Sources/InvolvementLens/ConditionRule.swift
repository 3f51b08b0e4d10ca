import CaseModel

/// Something that practice must show for a class to hold. (Model §2.4, §9.11)
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
  /// Whether practice bears it out.
  let state: @Sendable (PracticeView) -> ConditionState

  /// Every condition.
  static let all = ModeClass.allCases.flatMap(rules)

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
