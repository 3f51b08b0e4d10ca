import CaseModel

/// The opportunity lens computed again, plainly: whole numbers, everything gone through every time.
struct OracleOpportunity {
  typealias Component = OpportunityDeclaration.Component
  /// Answered items, and points of two for each yes and one for each partly.
  typealias Count = (answered: Int, points: Int, items: Int)

  let item: Case

  init(_ case: Case) { item = `case` }

  var ledger: Ledger {
    var ledger = Ledger()
    for component in Component.allCases { write(component, &ledger) }
    let states = Component.allCases.map(state)
    ledger["space"] =
      states.contains("unknown")
      ? "undetermined" : ["missing", "partial", "in-place"].first(where: states.contains) ?? "-"
    ledger["bottleneck"] = bottleneck.map(\.rawValue).joined(separator: " ")
    ledger["fit"] = fit
    ledger["notes"] = notes.joined(separator: " ")
    writeMap(&ledger)
    ledger.writeCounts(item, .opportunity)
    return ledger
  }

  private func value(_ component: Component, _ key: String) -> ChecklistAnswer.Value {
    item.opportunity?.answers[component]?[key]?.value ?? .unknown
  }

  private func count(_ component: Component) -> Count {
    let values = component.items.map { value(component, $0) }
    return (
      values.filter { $0 != .unknown }.count,
      values.filter { $0 == .yes }.count * 2 + values.filter { $0 == .partly }.count,
      values.count
    )
  }

  /// Whether `part / whole` is at least a threshold of whole hundredths.
  private func reaches(_ part: Int, of whole: Int, _ threshold: Double) -> Bool {
    part * 100 >= Int((threshold * 100).rounded()) * whole
  }

  private func state(_ component: Component) -> String {
    let count = count(component)
    if count.answered == 0 || !reaches(count.answered, of: count.items, item.thresholds.known) { return "unknown" }
    if reaches(count.points, of: count.answered * 2, item.thresholds.inPlace) { return "in-place" }
    return reaches(count.points, of: count.answered * 2, item.thresholds.partial) ? "partial" : "missing"
  }

  private func write(_ component: Component, _ ledger: inout Ledger) {
    let (name, count) = (component.rawValue, count(component))
    ledger["\(name).state"] = state(component)
    ledger.number("\(name).completeness", count.answered == 0 ? nil : Double(count.points) / Double(count.answered * 2))
    ledger.number("\(name).knownness", Double(count.answered) / Double(count.items))
    for key in component.items {
      let evidence = (item.opportunity?.answers[component]?[key]?.evidence ?? []).filter { excerpt in
        item.sources.contains { $0.id == excerpt.source }
      }
      let names = Set(evidence.map(\.description)).sorted().joined(separator: " ")
      let isAsserted = value(component, key) != .unknown && evidence.isEmpty
      ledger["\(name).\(key)"] = "\(value(component, key)) \(isAsserted) \(names)"
    }
  }

  private var bottleneck: [Component] {
    [.complementary, .governance, .assets, .routines].filter { component in
      state(component) != "unknown"
        && Component.allCases.allSatisfy { other in
          let (own, rival) = (count(component), count(other))
          return state(other) == "unknown" || own.points * rival.answered <= rival.points * own.answered
        }
    }
  }

  private var fit: String? {
    let demands: [String: [(Component, Double)]] = [
      "pooled": [(.governance, 0.25)], "sequential": [(.governance, 0.5)],
      "reciprocal": [(.governance, 0.75), (.routines, 0.5)],
    ]
    guard let word = item.opportunity?.interdependence, let asked = demands[word] else { return nil }
    let known = asked.filter { state($0.0) != "unknown" }
    let isMissed = known.contains { !reaches(count($0.0).points, of: count($0.0).answered * 2, $0.1) }
    return isMissed ? "under-governed" : known.count == asked.count ? "fits" : "undetermined"
  }

  private var notes: [String] {
    guard let declared = item.opportunity else { return [] }
    var notes: [String] = []
    if declared.rationale == "new" && ["passive", "active"].contains(declared.learning) {
      notes.append("new-without-interaction")
    }
    let both = ["co-exploration", "co-exploitation"].map(declared.orientation.contains)
    if both == [true, false] { notes.append("exploration-only") }
    if both == [false, true] { notes.append("exploitation-only") }
    return notes
  }
}

extension OracleOpportunity {
  private func writeMap(_ ledger: inout Ledger) {
    let map = item.serviceMap ?? ServiceMap()
    let isDeclared = map.activities.count > 0
    let isCoded = item.codings.contains { RandomDeclarations.opportunity.contains($0.code) }
    ledger["declared"] = "\(isDeclared || item.opportunity != nil || isCoded)"
    let citizens = ["citizen"] + item.actors.filter { $0.kind == .citizens }.map(\.id)
    let theirs = map.activities.filter { $0.isCoProduced || citizens.contains($0.actor) }
    ledger["map.co-production"] = isDeclared ? "\(map.activities.contains { $0.isCoProduced })" : nil
    ledger["map.phases"] = Phase.allCases.filter { theirs.map(\.phase).contains($0) }.map(\.rawValue)
      .joined(separator: " ")
    let flows = isDeclared ? map.flows : []
    let gives = flows.contains { citizens.contains($0.from) }
    let gets = flows.contains { citizens.contains($0.to) }
    ledger["map.inflow"] = "\((gives || !theirs.isEmpty) && !gets)"
    ledger["map.consent"] = flows.filter { $0.isAboutCitizen && ($0.consent == nil || $0.consent == false) }
      .map { "\($0.what):\($0.consent == nil ? "unsaid" : "refused")" }.joined(separator: " ")
    ledger["map.needs"] = needs(map).joined(separator: " ")
    ledger["map.holes"] = holes(map).joined(separator: " ")
  }

  private func needs(_ map: ServiceMap) -> [String] {
    var needs: [String] = []
    for activity in map.activities {
      for need in activity.needs {
        let isMet = map.flows.contains { $0.to == activity.actor && $0.what == need }
        if !isMet { needs.append("\(activity.id):\(need)") }
      }
    }
    return needs
  }

  private func holes(_ map: ServiceMap) -> [String] {
    var holes: Set<String> = []
    for first in map.activities {
      for second in map.activities where first.then.contains(second.id) && first.actor != second.actor {
        let isTied = map.flows.contains {
          ($0.from == first.actor && $0.to == second.actor) || ($0.from == second.actor && $0.to == first.actor)
        }
        if !isTied { holes.insert([first.actor, second.actor].sorted().joined(separator: "-")) }
      }
    }
    return holes.sorted()
  }
}
