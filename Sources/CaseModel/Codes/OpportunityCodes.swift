extension Codebook {
  /// Codes of the family `opportunity`.
  static let opportunityCodes: [Code] = [
    Code(
      "os-governance", "effective governance", family: .opportunity,
      definition: "Cooperation is secured at a low cost of coordination: who, what, which, how, leadership and review",
      source: .brix),
    Code(
      "os-resources", "complementary resources", family: .opportunity,
      definition: "Partners bring resources that are worth more together", source: .brix),
    Code(
      "os-assets", "shared assets", family: .opportunity,
      definition: "Shared technology, data and places for coordinating information", source: .brix),
    Code(
      "os-routines", "knowledge-sharing routines", family: .opportunity,
      definition: "Regular patterns of sharing and improving knowledge", source: .brix),
    Code(
      "interdependence-pooled", "pooled interdependence", family: .opportunity,
      definition: "The parts add up", source: .brix),
    Code(
      "interdependence-sequential", "sequential interdependence", family: .opportunity,
      definition: "One hands over to the next, in order", source: .brix),
    Code(
      "interdependence-reciprocal", "reciprocal interdependence", family: .opportunity,
      definition: "The parts shape each other all the time", source: .brix),
    Code(
      "resource-tangible", "tangible resource", family: .opportunity,
      definition: "Equipment, places or technology", source: .brix),
    Code(
      "resource-intangible", "intangible resource", family: .opportunity,
      definition: "Know-how or knowledge", source: .brix),
    Code(
      "learning-passive", "passive learning", family: .opportunity,
      definition: "Explicit knowledge is handed over", source: .brix),
    Code(
      "learning-active", "active learning", family: .opportunity,
      definition: "One party advises another", source: .brix),
    Code(
      "learning-interactive", "interactive learning", family: .opportunity,
      definition: "New knowledge is created together", source: .brix),
    Code(
      "co-exploration", "co-exploration", family: .opportunity,
      definition: "Searching together for something new", source: .brix),
    Code(
      "co-exploitation", "co-exploitation", family: .opportunity,
      definition: "Helping each other to do the known better", source: .brix),
    Code(
      "rationale-efficiency", "for efficiency", family: .opportunity,
      definition: "They collaborate to make the system more efficient", source: .brix),
    Code(
      "rationale-repackaging", "to repackage services", family: .opportunity,
      definition: "They collaborate to repackage existing services", source: .brix),
    Code(
      "rationale-new", "for something new", family: .opportunity,
      definition: "They collaborate for new or altered content", source: .brix),
    Code(
      "remit-group", "remit: a social group", family: .opportunity,
      definition: "The collaboration is for a social group", source: .brix),
    Code(
      "remit-sector", "remit: a sector", family: .opportunity,
      definition: "The collaboration is for a field or sector", source: .brix),
    Code(
      "responsibility-strategic", "strategic responsibility", family: .opportunity,
      definition: "Influencing policy", source: .brix),
    Code(
      "responsibility-operational", "operational responsibility", family: .opportunity,
      definition: "Carrying out concrete tasks", source: .brix),
    Code(
      "phase-commission", "commission", family: .opportunity,
      definition: "The statement concerns commissioning", source: .brix),
    Code(
      "phase-design", "design", family: .opportunity,
      definition: "The statement concerns design", source: .brix),
    Code(
      "phase-deliver", "deliver", family: .opportunity,
      definition: "The statement concerns delivery", source: .brix),
    Code(
      "phase-evaluate", "evaluate", family: .opportunity,
      definition: "The statement concerns evaluation", source: .brix),
    Code(
      "advantage-shared-approach", "advantage: shared approach", family: .opportunity,
      definition: "A gain of governance: a shared approach", source: .brix),
    Code(
      "advantage-pooled-resources", "advantage: pooled resources", family: .opportunity,
      definition: "A gain of governance: resources are pooled", source: .brix),
    Code(
      "advantage-mutual-learning", "advantage: mutual learning", family: .opportunity,
      definition: "A gain of complementary resources: partners learn from the experience of others", source: .brix),
    Code(
      "advantage-shared-meaning", "advantage: shared meaning", family: .opportunity,
      definition: "A gain of shared assets: arenas give shared meaning", source: .brix),
    Code(
      "advantage-institutionalised", "advantage: institutionalised", family: .opportunity,
      definition: "A gain of routines: co-production becomes an institution", source: .brix),
    Code(
      "barrier-structural-hole", "barrier: structural hole", family: .opportunity,
      definition: "No one leads coordination, and gaps open between services", source: .brix),
    Code(
      "barrier-value-codestruction", "barrier: value co-destruction", family: .opportunity,
      definition: "Partners’ ideas of value clash and destroy it", source: .brix),
    Code(
      "barrier-citizen-access", "barrier: citizens’ access", family: .opportunity,
      definition: "Citizens lack access to information, or a voice", source: .brix),
    Code(
      "barrier-data-protection", "barrier: data protection", family: .opportunity,
      definition: "Rules on data block sharing", source: .brix),
    Code(
      "barrier-it-mismatch", "barrier: mismatched systems", family: .opportunity,
      definition: "Differing systems block sharing", source: .brix),
    Code(
      "barrier-pilot-only", "barrier: pilots only", family: .opportunity,
      definition: "Routines stay shallow in pilots and projects", source: .brix),
  ]
}
