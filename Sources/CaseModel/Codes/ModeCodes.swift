extension Codebook {
  /// Codes of the family `mode`.
  static let modeCodes: [Code] = [
    Code(
      "mode-none", "no citizen input", family: .mode,
      definition: "A service made without any citizen input, by professionals alone",
      hint: "Include an explicit “no contact with citizens”; exclude mere silence about citizens",
      source: .brix),
    Code(
      "mode-consumer", "consumer co-production", family: .mode,
      definition: "Users add input while a service is delivered or used; its design stays with the organisation",
      hint: "Include self-service, volunteering in given tasks and feedback on ready-made proposals",
      source: .osborneInHoppe),
    Code(
      "mode-strategic", "strategic co-production", family: .mode,
      definition: "Users or citizens take part in planning or defining services",
      hint: "Include involvement before a solution is fixed; exclude late consultation",
      source: .osborneInHoppe),
    Code(
      "mode-enhanced", "enhanced co-production", family: .mode,
      definition: "Users and the organisation create new services together, with users leading the innovation",
      hint: "Include co-creation of a service",
      source: .osborneInHoppe),
    Code(
      "mode-networked", "networked co-production", family: .mode,
      definition: "Networked actors create public value; the public body is not the centre and may stand aside",
      hint: "Exclude partnerships that the public body runs",
      source: .addedByHoppe),
  ]
}
