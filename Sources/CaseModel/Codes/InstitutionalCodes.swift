extension Codebook {
  /// Codes of the family `institutional`.
  static let institutionalCodes: [Code] = [
    Code(
      "in-values", "shared values", family: .institutional,
      definition: "Shared expectations and public values", source: .lanarkshire),
    Code(
      "in-professional", "professional values", family: .institutional,
      definition: "Professional values and standards that are compatible",
      hint: "Not sameness: differing values with compatible aims are consistent with integration",
      source: .lanarkshire),
    Code(
      "in-goals", "goals and orientation", family: .institutional,
      definition: "Orientation, aims and the priorities that measures set", source: .lanarkshire),
    Code(
      "in-practices", "work practices", family: .institutional,
      definition: "Work practices, rules and cultures", source: .lanarkshire),
  ]
}
