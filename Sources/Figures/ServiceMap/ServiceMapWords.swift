import Words

/// What the service map says in words: title, description, caption, notes and table.
struct ServiceMapWords {
  let plan: ServicePlan
  private var map: ServiceMapFigure { plan.map }
  private var words: Words { plan.words }

  /// - Parameter hasNumbersForLines: Whether some work that follows is told in numbers instead of lines.
  func text(hasNumbersForLines: Bool) -> FigureText {
    FigureText([message], shown: .mapShown, note: note(hasNumbersForLines), in: words)
  }

  private var message: Message {
    guard !plan.steps.isEmpty else { return .mapEmpty }
    let shared = plan.steps.count(where: \.activity.isCoProduced)
    return barrier == nil
      ? .mapCoProducedCount(shared, of: plan.steps.count) : .mapCutOff(shared, of: plan.steps.count)
  }

  var description: String {
    guard !plan.steps.isEmpty else { return words.text(.mapEmpty) }
    let parts = [
      [counts], coProduction, phases, [loops, flows, lacks].compactMap(\.self), holes, [barrier].compactMap(\.self),
    ]
    return words.sentences(parts.flatMap(\.self))
  }

  private var counts: Message {
    .mapCounts(activities: plan.steps.count, actors: plan.lanes.count, phases: plan.phases.count)
  }

  private var coProduction: [Message] {
    let shared = plan.steps.filter(\.activity.isCoProduced)
    guard !shared.isEmpty else { return [noCoProduction].compactMap(\.self) }
    return [.mapCoProduced(shared.map { .mapNumberedInBrackets($0.number, $0.activity.name) })]
  }

  /// One sentence a phase.
  private var phases: [Message] {
    plan.phases.indices.map { phase in
      let name = plan.phases[phase].capitalized
      let steps = plan.steps.filter { $0.phase == phase }
      return steps.isEmpty ? .mapPhaseEmpty(name) : .mapPhase(name, steps.map(clause))
    }
  }

  private func clause(_ step: ServicePlan.Step) -> Message {
    let clause = Message.mapStep(step.number, step.activity.name, by: plan.lanes[step.lane].name)
    return step.next.isEmpty ? clause : .mapStepThen(clause, step.next.map { .number($0 + 1) })
  }

  private var loops: Message? {
    let back = plan.edges.filter { $0.to < $0.from }
    return back.isEmpty ? nil : .mapLoops(back.map { .mapBack(from: $0.from + 1, to: $0.to + 1) })
  }

  private var flows: Message? {
    map.flows.isEmpty ? .mapNoFlows : .mapFlows(map.flows.map { Self.spoken($0, plan) })
  }

  private var lacks: Message? {
    let lacking = plan.steps.filter { !$0.activity.unmetNeeds.isEmpty }
    return lacking.isEmpty ? nil : .mapLacks(lacking.map { .mapLack($0.number, $0.activity.unmetNeeds) })
  }

  /// A note for each structural hole.
  var holes: [Message] {
    map.holes.map { .structuralHole([plan.name(ofLane: $0.one), plan.name(ofLane: $0.other)]) }
  }

  /// What is said when no flow reaches the citizens; `nil` otherwise.
  var barrier: Message? { map.citizenHasNoInflow ? .citizensWithoutInflow : nil }

  /// What is said when nothing is co-produced; `nil` otherwise.
  var noCoProduction: Message? {
    plan.steps.contains(where: \.activity.isCoProduced) ? nil : .countsNotAsCoProduction
  }

  static func spoken(_ flow: ServiceMapFigure.Flow, _ plan: ServicePlan) -> Message {
    let said = Message.mapFlow(from: plan.name(ofLane: flow.from), to: plan.name(ofLane: flow.to), flow.what)
    return ServiceConsent(flow).words.map { .mapFlowWithConsent(said, $0) } ?? said
  }
}

extension ServiceMapWords {
  /// Only the signs that the map uses.
  private func note(_ hasNumbersForLines: Bool) -> [Message?] {
    guard !plan.steps.isEmpty else { return [.mapSource] }
    let consents = Set(map.flows.map(ServiceConsent.init))
    return [
      .mapReading, map.flows.isEmpty ? nil : .mapDotted, .mapAsDeclared, hasNumbersForLines ? .mapDense : nil,
      consents.contains(.unsaid) ? .mapQuestion : nil, consents.contains(.refused) ? .mapOpenPadlock : nil,
      consents.contains(.given) ? .mapClosedPadlock : nil, .mapSource,
    ]
  }

  /// Activities by number, then flows.
  var table: DataTable {
    let header: [Message] = [
      .mapHeadActivity, .mapHeadPhase, .mapHeadActor, .mapHeadCoProduced, .mapHeadNeeds, .mapHeadNotBrought,
      .mapHeadThen, .mapHeadConsent,
    ]
    return DataTable(header: header.map(words.text), rows: plan.steps.map(row) + map.flows.map(row))
  }

  private func row(_ step: ServicePlan.Step) -> [DataTable.Cell] {
    let activity = step.activity
    let then = step.next.map { Message.number($0 + 1) } + (step.isRepeated ? [.mapAgain] : [])
    return [
      .init(words.text(.mapNumbered(step.number, activity.name)), anchor: activity.anchor),
      .init(plan.phases[step.phase]), .init(plan.lanes[step.lane].name), .init(words.yes(activity.isCoProduced)),
      .init(words.shown(words.text(.mapNeeds(activity.needs)))),
      .init(words.shown(words.text(.mapNeeds(activity.unmetNeeds)))),
      .init(words.said(then.isEmpty ? nil : .mapThenNumbers(then))), .init(words.silent),
    ]
  }

  private func row(_ flow: ServiceMapFigure.Flow) -> [DataTable.Cell] {
    let ends = Message.mapFromTo(plan.name(ofLane: flow.from), plan.name(ofLane: flow.to))
    return [.init(flow.what, anchor: flow.anchor), .init(words.silent), .init(words.text(ends))]
      + Array(repeating: .init(words.silent), count: 4) + [.init(words.said(ServiceConsent(flow).words))]
  }
}
