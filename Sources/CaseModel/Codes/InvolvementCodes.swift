extension Codebook {
  /// Codes of the family `involvement`.
  static let involvementCodes: [Code] = [
    Code(
      "timing-definition", "at the definition of the problem", family: .involvement,
      definition: "Citizens enter when the problem is defined", source: .hoppe),
    Code(
      "timing-design", "at design", family: .involvement,
      definition: "Citizens enter when the solution is designed", source: .hoppe),
    Code(
      "timing-delivery", "at delivery", family: .involvement,
      definition: "Citizens enter when the service is delivered or used", source: .hoppe),
    Code(
      "timing-late", "late", family: .involvement,
      definition: "Citizens enter late, when most is settled", source: .hoppe),
    Code(
      "timing-after-problem", "after the problem is acknowledged", family: .involvement,
      definition: "Citizens enter after the organisation has acknowledged the problem", source: .hoppe),
    Code(
      "lead-public", "led by the public body", family: .involvement,
      definition: "The public body takes the initiative and leads", source: .hoppe),
    Code(
      "lead-citizen-or-civil", "led by citizens or civil society", family: .involvement,
      definition: "Citizens or civil society take the initiative and lead", source: .hoppe),
    Code(
      "public-steps-back", "the public body steps back", family: .involvement,
      definition: "The public body leaves room and lets others lead", source: .hoppe),
    Code(
      "talk-not-practice", "spoken of, not practised", family: .involvement,
      definition: "Involvement is spoken of but not done", source: .hoppe),
    Code(
      "symbolic", "symbolic involvement", family: .involvement,
      definition: "Involvement is done for appearance", source: .hoppe),
    Code(
      "predefined-result", "predefined result", family: .involvement,
      definition: "The outcome is fixed before citizens are involved", source: .hoppe),
    Code(
      "instrumental-value", "instrumental value", family: .involvement,
      definition: "Involvement serves the organisation’s own ends", source: .hoppe),
    Code(
      "feedback-gap", "no feedback on effect", family: .involvement,
      definition: "Those who took part cannot see what effect they had", source: .hoppe),
    Code(
      "citizen-capability", "citizens as capable", family: .involvement,
      definition: "Citizens are seen as people with resources of their own", source: .hoppe),
    Code(
      "intent-political", "political intention", family: .involvement,
      definition: "The intention to involve is voiced by the elected level", source: .hoppe),
    Code(
      "failed-devolution", "responsibility handed over and taken back", family: .involvement,
      definition: "Responsibility was handed over and then taken back", source: .hoppe),
    Code(
      "outside-model", "arrangement from outside", family: .involvement,
      definition: "A new arrangement arises outside the organisation", source: .hoppe),
    Code(
      "trust-building", "trust in play", family: .involvement,
      definition: "Involvement builds or loses trust", source: .hoppe),
    Code(
      "challenge-adaptive", "adaptive challenge", family: .involvement,
      definition: "The problem has to be understood and defined along the way and has no clear end", source: .hoppe),
    Code(
      "challenge-technical", "technical challenge", family: .involvement,
      definition: "The problem is defined and can be solved", source: .hoppe),
    Code(
      "need-methods", "methods asked for", family: .involvement,
      definition: "Methods, arenas or decisions are asked for", source: .hoppe),
  ]
}
