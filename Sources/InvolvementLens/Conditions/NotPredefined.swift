extension ConditionRule {
  /// Enhanced: results are not fixed before citizens are involved.
  static let notPredefined = ConditionRule(
    id: "not-predefined", codesFor: ["timing-definition", "timing-design"], codesAgainst: ["predefined-result"]
  ) { $0.codes }
}
