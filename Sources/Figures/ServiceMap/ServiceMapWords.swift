/// What the service map says in words: title, description, caption, notes and table.
struct ServiceMapWords {
  let plan: ServicePlan
  private var map: ServiceMapFigure { plan.map }

  static let nothing = "No activity is declared, so nothing follows about the service."
  static let noFlows = "The map shows no information between actors."

  var title: String { "Who does what, and who tells whom what: \(map.subject)" }

  var description: String {
    guard !plan.steps.isEmpty else { return Self.nothing }
    let sentences = [counts, coProduction] + phases + [loops, flows, lacks].compactMap(\.self)
    return (sentences + holes + [barrier].compactMap(\.self)).joined(separator: " ")
  }

  private var counts: String {
    let activities = Say.count(plan.steps.count, "activity", "activities")
    return "\(activities) of \(Say.count(plan.lanes.count, "actor", "actors")) "
      + "in \(Say.count(plan.phases.count, "phase", "phases"))."
  }

  private var coProduction: String {
    let shared = plan.steps.filter(\.activity.isCoProduced)
    guard !shared.isEmpty else { return noCoProduction ?? "" }
    let numbers = Say.list(shared.map { "\($0.number) (\($0.activity.name))" })
    return "Co-produced with citizens: \(numbers)."
  }

  /// One sentence a phase.
  private var phases: [String] {
    plan.phases.indices.map { phase in
      let steps = plan.steps.filter { $0.phase == phase }
      guard !steps.isEmpty else { return "\(Say.capital(plan.phases[phase])): no activity." }
      let words = steps.map { "\($0.number). \($0.activity.name), by \(plan.lanes[$0.lane].name)\(followers($0))" }
      return "\(Say.capital(plan.phases[phase])): \(words.joined(separator: "; "))."
    }
  }

  private func followers(_ step: ServicePlan.Step) -> String {
    step.next.isEmpty ? "" : ", then \(Say.list(step.next.map { String($0 + 1) }))"
  }

  private var loops: String? {
    let back = plan.edges.filter { $0.to < $0.from }
    guard !back.isEmpty else { return nil }
    return "Work goes back \(Say.list(back.map { "from \($0.from + 1) to \($0.to + 1)" }))."
  }

  private var flows: String? {
    map.flows.isEmpty
      ? Self.noFlows : "Information: \(map.flows.map { Self.spoken($0, plan) }.joined(separator: "; "))."
  }

  private var lacks: String? {
    let lacking = plan.steps.filter { !$0.activity.unmetNeeds.isEmpty }
    guard !lacking.isEmpty else { return nil }
    let words = lacking.map { "\($0.number) needs \(Say.list($0.activity.unmetNeeds))" }
    return "No flow on the map brings what activities need: \(words.joined(separator: "; "))."
  }

  /// A note for each structural hole.
  var holes: [String] {
    map.holes.map { hole in
      "Structural hole: work passes between \(plan.name(ofLane: hole.one)) and \(plan.name(ofLane: hole.other)), "
        + "and the map shows no information between them."
    }
  }

  /// What is said when no flow reaches the citizens; `nil` otherwise.
  var barrier: String? {
    map.citizenHasNoInflow
      ? "Barrier of access: citizens take part or give information, and the map shows none that reaches them." : nil
  }

  /// What is said when nothing is co-produced; `nil` otherwise.
  var noCoProduction: String? {
    plan.steps.contains(where: \.activity.isCoProduced)
      ? nil : "No activity is marked as co-produced, so the process as mapped does not count as co-production."
  }

  static func spoken(_ flow: ServiceMapFigure.Flow, _ plan: ServicePlan) -> String {
    let consent = ServiceConsent(flow).words.map { " (\($0))" } ?? ""
    return "\(plan.name(ofLane: flow.from)) to \(plan.name(ofLane: flow.to)): \(flow.what)\(consent)"
  }
}

extension ServiceMapWords {
  /// How to read the map, without signs that it does not use.
  func caption(hasNumbersForLines: Bool) -> String {
    let source =
      "After Brix, Tuurnas and Mortensen (2021), Figure 2, redrawn from its description as a service blueprint."
    guard !plan.steps.isEmpty else { return source }
    var notes = [
      source,
      "Solid arrows: work that follows, also back to what came before. An asterisk and a hatched edge: co-produced with "
        + "citizens.",
    ]
    if hasNumbersForLines {
      notes.append("The map is too dense for all its lines: “then 7” in a box stands for an arrow to activity 7.")
    }
    if !map.flows.isEmpty {
      notes.append("Dotted arrows: information between actors, in no order of time.")
    }
    let consents = Set(map.flows.map(ServiceConsent.init))
    if consents.contains(.given) { notes.append("Closed padlock: with the citizen’s consent.") }
    if consents.contains(.refused) { notes.append("Open padlock, struck through: consent refused.") }
    if consents.contains(.unsaid) {
      notes.append("? : about a citizen, and whether there is consent is not said, which is no refusal.")
    }
    notes.append("Everything is about the map as declared: a flow that it does not show may exist.")
    return notes.joined(separator: " ")
  }

  /// Activities by number, then flows.
  var table: DataTable {
    DataTable(
      header: [
        "Activity or information", "Phase", "Actor, or from and to", "Co-produced", "Needs", "Not brought", "Then",
        "Consent",
      ],
      rows: plan.steps.map(row) + map.flows.map(row))
  }

  private func row(_ step: ServicePlan.Step) -> [DataTable.Cell] {
    let activity = step.activity
    let then = (step.next.map { String($0 + 1) } + (step.isRepeated ? ["again"] : [])).joined(separator: ", ")
    return [
      .init("\(step.number). \(activity.name)", anchor: activity.anchor), .init(plan.phases[step.phase]),
      .init(plan.lanes[step.lane].name), .init(activity.isCoProduced ? "yes" : "no"), .init(Self.list(activity.needs)),
      .init(Self.list(activity.unmetNeeds)), .init(then.isEmpty ? Say.silent : then), .init(Say.silent),
    ]
  }

  private func row(_ flow: ServiceMapFigure.Flow) -> [DataTable.Cell] {
    let consent = ServiceConsent(flow).words ?? Say.silent
    return [
      .init(flow.what, anchor: flow.anchor), .init(Say.silent),
      .init("\(plan.name(ofLane: flow.from)) → \(plan.name(ofLane: flow.to))"),
    ] + Array(repeating: .init(Say.silent), count: 4) + [.init(consent)]
  }

  private static func list(_ items: [String]) -> String { items.isEmpty ? Say.silent : items.joined(separator: "; ") }
}
