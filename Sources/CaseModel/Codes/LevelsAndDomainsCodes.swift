extension Codebook {
  /// Codes of the family `levelDomain`.
  static let levelsAndDomainsCodes: [Code] = [
    Code(
      "domain-government", "domain of government", family: .levelDomain,
      definition: "The statement concerns government: policy makers and legislators", source: .lanarkshire),
    Code(
      "domain-system", "domain of the service system", family: .levelDomain,
      definition: "The statement concerns the service system: its authorities and partnerships", source: .lanarkshire),
    Code(
      "domain-community", "domain of the community", family: .levelDomain,
      definition: "The statement concerns the community: users, families, third sector, local providers",
      source: .lanarkshire),
    Code(
      "level-sub-micro", "sub-micro level", family: .levelDomain,
      definition: "Individual beliefs", source: .lanarkshire),
    Code(
      "level-micro", "micro level", family: .levelDomain,
      definition: "Interaction between people", source: .lanarkshire),
    Code(
      "level-meso", "meso level", family: .levelDomain,
      definition: "A network of organisations", source: .lanarkshire),
    Code(
      "level-macro", "macro level", family: .levelDomain,
      definition: "National rules and policy", source: .lanarkshire),
    Code(
      "level-meta", "meta level", family: .levelDomain,
      definition: "The overarching context", source: .lanarkshire),
  ]
}
