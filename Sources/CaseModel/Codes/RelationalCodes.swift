extension Codebook {
  /// Codes of the family `relational`.
  static let relationalCodes: [Code] = [
    Code(
      "re-working", "working relations", family: .relational,
      definition: "Relations between professions and organisations that work together", source: .lanarkshire),
    Code(
      "re-service", "service relations", family: .relational,
      definition: "Relations with those who use the services", source: .lanarkshire),
    Code(
      "re-networking", "networking", family: .relational,
      definition: "Time and chances to meet", source: .lanarkshire),
    Code(
      "re-learning", "mutual learning", family: .relational,
      definition: "Learning from one another",
      hint: "Exclude learning in one direction only: that is a power code",
      source: .lanarkshire),
  ]
}
