extension Codebook {
  /// Codes of the family `structural`.
  static let structuralCodes: [Code] = [
    Code(
      "st-governance", "joint governance", family: .structural,
      definition: "Joint bodies for decisions", source: .lanarkshire),
    Code(
      "st-teams", "joint teams", family: .structural,
      definition: "Joint teams that deliver services", source: .lanarkshire),
    Code(
      "st-information", "shared information systems", family: .structural,
      definition: "Shared systems and information technology", source: .lanarkshire),
    Code(
      "st-colocation", "co-location", family: .structural,
      definition: "Shared premises", source: .lanarkshire),
    Code(
      "st-engagement", "engagement structures", family: .structural,
      definition: "Structures for engagement and participation", source: .lanarkshire),
    Code(
      "st-funding", "joint funding", family: .structural,
      definition: "Joint or fairly shared funding", source: .lanarkshire),
    Code(
      "st-reporting", "shared reporting", family: .structural,
      definition: "Shared reporting and measures", source: .lanarkshire),
  ]
}
