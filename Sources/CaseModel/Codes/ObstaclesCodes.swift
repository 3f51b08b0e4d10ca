extension Codebook {
  /// Codes of the family `obstacle`.
  static let obstaclesCodes: [Code] = [
    Code(
      "obstacle-control", "fear of losing control", family: .obstacle,
      definition: "Fear of losing command of design or outcome, or refusal to let it go",
      hint: "Include “we must own the result”; exclude practical limits",
      source: .hoppe),
    Code(
      "obstacle-representation", "threat to representation", family: .obstacle,
      definition: "Participation is seen as displacing elected representation or the politician’s role",
      hint: "Include worry about one’s role",
      source: .hoppe),
    Code(
      "obstacle-accountability", "unclear accountability", family: .obstacle,
      definition: "It is unclear who sets priorities or answers when services leave democratic control",
      hint: "Include questions such as “on what grounds”",
      source: .hoppe),
    Code(
      "obstacle-quality", "doubt about quality", family: .obstacle,
      definition: "Doubt that people who are not professionals reach an acceptable level",
      hint: "Exclude doubt about numbers: that is capacity",
      source: .hoppe),
    Code(
      "obstacle-capacity", "civil actors’ capacity", family: .obstacle,
      definition: "Civil actors cannot carry what professionals already fail to carry", source: .hoppe),
    Code(
      "obstacle-resources", "resources", family: .obstacle,
      definition: "No resources are added, or actors compete for them",
      hint: "Include actors who already live on grants",
      source: .hoppe),
    Code(
      "obstacle-political-absence", "politicians absent", family: .obstacle,
      definition: "Elected officials stay away from the work of involving", source: .hoppe),
    Code(
      "obstacle-skills", "skills", family: .obstacle,
      definition: "Representatives lack the skill or talent",
      hint: "A person’s lack; an organisation’s lack of practice is experience",
      source: .hoppe),
    Code(
      "obstacle-experience", "experience", family: .obstacle,
      definition: "The organisation has no practice of meeting citizens",
      hint: "An organisation’s lack; a person’s lack is skills",
      source: .hoppe),
    Code(
      "obstacle-mandate", "mandate", family: .obstacle,
      definition: "A representative lacks the level or influence to act on what is heard", source: .hoppe),
    Code(
      "obstacle-time", "time", family: .obstacle,
      definition: "There is too little time to follow a process through", source: .hoppe),
    Code(
      "obstacle-meeting-terms", "terms of meeting", family: .obstacle,
      definition: "Meetings are held at the organisation’s time and place", source: .hoppe),
    Code(
      "obstacle-representativeness", "representativeness", family: .obstacle,
      definition: "Those who turn up do not stand for those concerned", source: .hoppe),
    Code(
      "obstacle-projectification", "short projects", family: .obstacle,
      definition: "Short projects come and go and do harm",
      hint: "Compare pilot-only routines in the opportunity lens",
      source: .hoppe),
    Code(
      "obstacle-alignment", "no internal agreement", family: .obstacle,
      definition: "Managers, professions and staff do not agree on the change", source: .hoppe),
    Code(
      "obstacle-risk-aversion", "risk aversion", family: .obstacle,
      definition: "Proof of success is demanded before anyone acts", source: .hoppe),
    Code(
      "obstacle-trust", "low trust", family: .obstacle,
      definition: "Trust is low between levels, between organisations or towards citizens", source: .hoppe),
    Code(
      "obstacle-silo", "silos", family: .obstacle,
      definition: "Divided responsibilities cannot meet a problem that cuts across them",
      hint: "Code also work practices in the integration lens",
      source: .hoppeAndLanarkshire),
  ]
}
