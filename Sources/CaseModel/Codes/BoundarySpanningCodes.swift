extension Codebook {
  /// Codes of the family `boundarySpanning`.
  static let boundarySpanningCodes: [Code] = [
    Code(
      "bs-mandate", "mandate across boundaries", family: .boundarySpanning,
      definition: "An empowered task across boundaries exists", source: .hoppe),
    Code(
      "bs-linking", "links home", family: .boundarySpanning,
      definition: "The work is tied to other change and other actors at home", source: .hoppe),
    Code(
      "bs-neutral-space", "neutral space", family: .boundarySpanning,
      definition: "A neutral place for exchange between persons exists", source: .hoppe),
    Code(
      "bs-trust", "trust in and between groups", family: .boundarySpanning,
      definition: "There is trust within groups or between them", source: .hoppe),
    Code(
      "bs-learning-home", "learning brought home", family: .boundarySpanning,
      definition: "Insight from outside is received and used at home", source: .hoppe),
    Code(
      "bs-internal", "spanning between levels", family: .boundarySpanning,
      definition: "Boundaries between levels of one organisation are spanned", source: .hoppe),
  ]
}
