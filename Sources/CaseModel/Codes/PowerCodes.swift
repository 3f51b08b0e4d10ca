extension Codebook {
  /// Codes of the family `power`.
  static let powerCodes: [Code] = [
    Code(
      "power-recognition", "recognised", family: .power,
      definition: "Whether an actor’s contribution is acknowledged",
      hint: "The contribution, not politeness",
      source: .lanarkshire),
    Code(
      "power-decision", "in decisions", family: .power,
      definition: "Whether an actor shares in local decisions",
      hint: "A formal seat without a voice is peripheral",
      source: .lanarkshire),
    Code(
      "power-delivery", "in delivery", family: .power,
      definition: "Whether an actor is part of joint delivery",
      hint: "Being used for referral only is peripheral",
      source: .lanarkshire),
    Code(
      "power-funding", "funded", family: .power,
      definition: "Whether resources reach the actor fairly", source: .lanarkshire),
    Code(
      "power-metrics", "counted in metrics", family: .power,
      definition: "Whether measures capture the value the actor creates", source: .lanarkshire),
    Code(
      "power-rules-imposed", "rules imposed", family: .power,
      definition: "The rules of one party are laid on another", source: .lanarkshire),
    Code(
      "power-one-way", "one-way learning", family: .power,
      definition: "Learning or change flows in one direction only",
      hint: "Exclude mutual learning",
      source: .lanarkshire),
  ]
}
