extension ConditionRule {
  /// Networked: others than the public organisation lead.
  static let leadElsewhere = ConditionRule(
    id: "lead-elsewhere", codesFor: ["lead-citizen-or-civil", "public-steps-back"], codesAgainst: ["lead-public"]
  ) { $0.codes }
}
