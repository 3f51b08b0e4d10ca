import CaseModel

/// A random case with random declarations and codings of opportunity and coordination on top.
struct RandomDeclarations {
  private var random: SeededGenerator
  private var result: Case

  static func make(seed: UInt64) -> Case {
    var maker = RandomDeclarations(seed: seed)
    return maker.build()
  }

  private init(seed: UInt64) {
    random = SeededGenerator(seed: seed &+ 100_000)
    result = RandomCase.make(seed: seed)
  }

  static let coordinator =
    Codebook.builtIn.codes.filter { $0.family == .coordinator }.map(\.id)
    + ["orch-role", "orch-switch", "co-motivation", "co-innovation-levels", "co-collective-leadership"]
  static let opportunity = Codebook.builtIn.codes.filter { $0.family == .opportunity }.map(\.id)

  private mutating func build() -> Case {
    result.actors.append(Actor(id: "region", name: "Region"))
    if random.chance(30) { result.actors[0].kind = .citizens }
    if random.chance(80) { result.opportunity = opportunity() }
    result.serviceMap = random.chance(80) ? serviceMap() : nil
    if random.chance(40) { result.coordinators = [CoordinatorGroup(id: "pm", title: "Project managers")] }
    if random.chance(20) { result.thresholds.known = random.pick([0, 0.25, 0.6, 1]) }
    if random.chance(20) { result.thresholds.inPlace = random.pick([0.5, 0.6, 1]) }
    let hidden = Set(result.hidden.map(\.excerpt.source)).subtracting(result.sources.map(\.id)).sorted()
    for source in result.sources.map(\.id) + hidden where random.chance(70) {
      for number in 0..<Int.random(in: 1...6, using: &random) {
        code(ExcerptID(source: source, anchor: "e\(number)"))
      }
    }
    result.codings.shuffle(using: &random)
    keepNamedEvidence()
    return result
  }

  private mutating func opportunity() -> OpportunityDeclaration {
    var value = OpportunityDeclaration()
    value.rationale = random.pick(["efficiency", "repackaging", "new", "new", nil])
    value.learning = random.pick(["passive", "active", "interactive", nil])
    value.orientation = random.pick([
      [], ["co-exploration"], ["co-exploitation"], ["co-exploration", "co-exploitation"],
    ])
    value.interdependence = random.pick(["pooled", "sequential", "reciprocal", nil])
    let coverage = random.pick([30, 80, 100])
    for component in OpportunityDeclaration.Component.allCases where random.chance(95) {
      for item in component.items where random.chance(coverage) {
        value.answers[component, default: [:]][item] = ChecklistAnswer(
          random.pick([.yes, .yes, .yes, .partly, .partly, .no, .unknown]), evidence: evidence())
      }
    }
    return value
  }

  private mutating func evidence() -> [ExcerptID] {
    guard random.chance(60) else { return [] }
    return (0..<2).map { _ in
      ExcerptID(source: random.pick(result.sources).id, anchor: "e\(Int.random(in: 0...7, using: &random))")
    }
  }

  /// As the reader gives it: what may not be named is no evidence of an answer.
  private mutating func keepNamedEvidence() {
    let secret = Set(result.hidden.map(\.excerpt))
    guard let answers = result.opportunity?.answers else { return }
    result.opportunity?.answers = answers.mapValues { items in
      items.mapValues { ChecklistAnswer($0.value, evidence: $0.evidence.filter { !secret.contains($0) }) }
    }
  }

  private mutating func serviceMap() -> ServiceMap {
    var map = ServiceMap()
    let parties = ["users", "boards", "region", "citizen"]
    let count = Int.random(in: 0...4, using: &random)
    for number in 0..<count {
      var activity = ServiceMap.Activity(
        id: "a\(number)", name: "A", phase: random.pick(Phase.allCases), actor: random.pick(parties))
      activity.isCoProduced = random.chance(20)
      activity.needs = random.pick([[], ["goal"], ["goal", "plan"]])
      activity.then = random.pick([[], ["a\((number + 1) % count)"], ["a0", "a\(count - 1)"]])
      map.activities.append(activity)
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      var flow = ServiceMap.Flow(
        from: random.pick(parties), to: random.pick(parties), what: random.pick(["goal", "plan"]))
      flow.consent = random.pick([true, false, nil])
      flow.isAboutCitizen = random.chance(50)
      map.flows.append(flow)
    }
    return map
  }

  private mutating func code(_ excerpt: ExcerptID) {
    let known = result.hidden
    let isUnnamed =
      excerpt.source.hasPrefix("hidden") || known.contains { $0.excerpt == excerpt }
      || random.chance(10) && !result.codings.contains { $0.excerpt == excerpt }
    let judge = random.chance(15) ? "c2" : nil
    for coder in ["c1", "c2"] where random.chance(60) {
      let code = random.pick(random.chance(70) ? Self.coordinator : Self.opportunity)
      let direction = random.pick([.enabling, .enabling, .neutral, .constraining, nil as Direction?])
      let presence = random.pick([.present, .present, .present, .absent, .unclear, nil as Presence?])
      result.add(
        Coding(
          excerpt: excerpt, code: code, coder: coder, frame: random.chance(60) ? .actual : random.pick(Frame.wanted),
          direction: direction, presence: direction == .enabling && presence == .absent ? .present : presence,
          role: code == "orch-role" ? random.pick(["broker", "guide"]) : nil, isAdjudicated: coder == judge),
        isUnnamed: isUnnamed)
    }
  }
}
