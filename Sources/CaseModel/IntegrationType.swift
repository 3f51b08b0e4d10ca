/// One of the three types of integration (Lanarkshire study, Table 3; Model §2.6).
package enum IntegrationType: String, Sendable, CaseIterable {
  case structural, relational, institutional

  /// Ids of the codes that are this type's indicators, in the order the model lists them.
  package var indicators: [String] {
    switch self {
    case .structural:
      [
        "st-governance", "st-teams", "st-information", "st-colocation", "st-engagement", "st-funding", "st-reporting",
      ]
    case .relational: ["re-working", "re-service", "re-networking", "re-learning"]
    case .institutional: ["in-values", "in-professional", "in-goals", "in-practices"]
    }
  }

  /// The type an indicator belongs to; `nil` for a code that is no indicator.
  package static func type(ofIndicator code: String) -> IntegrationType? {
    allCases.first { $0.indicators.contains(code) }
  }
}
