extension ConditionRule {
  /// Strategic: citizens enter before solutions are fixed.
  static let beforeSolutions = ConditionRule(
    id: "before-solutions", codesFor: ["timing-definition", "timing-design"],
    codesAgainst: ["timing-late", "timing-after-problem", "predefined-result"]
  ) { $0.codes }
}
