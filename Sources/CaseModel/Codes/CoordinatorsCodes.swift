extension Codebook {
  /// Codes of the family `coordinator`.
  static let coordinatorsCodes: [Code] = [
    Code(
      "co-advocate-value", "advocates value", family: .coordinator,
      definition: "Keeps value for users in view throughout integration", source: .danielsson),
    Code(
      "co-centralise", "centralises organising", family: .coordinator,
      definition: "The organising of integration is gathered in one responsible place", source: .danielsson),
    Code(
      "co-structure-process", "structures processes", family: .coordinator,
      definition: "Processes are ordered so that complexity can be handled", source: .danielsson),
    Code(
      "co-create-arena", "creates arenas", family: .coordinator,
      definition: "Makes places where links between knowledge, resources and value become visible",
      source: .danielsson),
    Code(
      "co-promote-behaviour", "promotes integrating behaviour", family: .coordinator,
      definition: "Encourages integrating behaviour within and between organisations", source: .danielsson),
    Code(
      "co-outside-in", "looks from outside in", family: .coordinator,
      definition: "Starts from the situation of users and society, not from the own organisation",
      source: .danielsson),
    Code(
      "co-flexible", "is flexible", family: .coordinator,
      definition: "Adapts when no recipe fits", source: .danielsson),
    Code(
      "co-creative", "is creative", family: .coordinator,
      definition: "Invents when no recipe fits", source: .danielsson),
    Code(
      "co-beyond-manual", "goes beyond manuals", family: .coordinator,
      definition: "Does not lean on manuals, project plans or own expertise alone", source: .danielsson),
    Code(
      "co-tailored-solution", "tailors solutions", family: .coordinator,
      definition: "Lasting solutions are made together for individual and societal needs", source: .danielsson),
    Code(
      "co-collective-leadership", "leads collectively", family: .coordinator,
      definition: "Co-workers share the leading", source: .danielsson),
    Code(
      "co-user-involvement", "involves users", family: .coordinator,
      definition: "Users take an active part", source: .danielsson),
    Code(
      "co-innovation-levels", "describes levels of innovation", family: .coordinator,
      definition: "Sees and explains the service across levels of innovation, conceptual and workplace "
        + "innovation among them",
      source: .danielsson),
    Code(
      "co-motivation", "motivates", family: .coordinator,
      definition: "Motivation and commitment grow from that", source: .danielsson),
    Code(
      "orch-role", "orchestrator role", family: .coordinator,
      definition: "A role the orchestrator takes, named by the coder",
      hint: "An open list; names of roles in the literature are not confirmed here",
      source: .orchestration),
    Code(
      "orch-switch", "switches roles", family: .coordinator,
      definition: "The orchestrator changes between roles that come naturally", source: .orchestration),
    Code(
      "orch-augment", "goes beyond the natural role", family: .coordinator,
      definition: "The orchestrator takes a role beyond what comes naturally to its type", source: .orchestration),
  ]
}
