import CaseModel
import Diagnostics

extension CaseDecoder {
  mutating func opportunity(_ fields: inout Fields) -> OpportunityDeclaration? {
    guard let node = fields.node("opportunity"),
      var inner = Fields(node, of: "an opportunity space", reporter: reporter)
    else { return nil }
    var value = OpportunityDeclaration()
    value.rationale = inner.word("rationale", oneOf: ["efficiency", "repackaging", "new"])?.value
    decodeRemit(&value, &inner)
    value.need = inner.text("need")?.value
    value.learning = inner.word("learning", oneOf: ["passive", "active", "interactive"])?.value
    value.orientation = inner.words("orientation", oneOf: ["co-exploration", "co-exploitation"])
    value.interdependence = inner.word("interdependence", oneOf: ["pooled", "sequential", "reciprocal"])?.value
    value.resources = resources(&inner)
    for component in OpportunityDeclaration.Component.allCases {
      value.answers[component] = answers(component, &inner)
    }
    inner.finish()
    return value
  }

  private func decodeRemit(_ value: inout OpportunityDeclaration, _ fields: inout Fields) {
    let remit = fields.record("remit", of: "a remit") { fields in
      (fields.word("kind", oneOf: ["group", "sector"])?.value, fields.text("who")?.value)
    }
    (value.remitKind, value.remitWho) = remit ?? (nil, nil)
  }

  private mutating func resources(_ fields: inout Fields) -> [OpportunityDeclaration.Resource] {
    var holders: [Located<String>] = []
    let resources = fields.distinctRecords("resources", of: "a resource") {
      (fields: inout Fields) -> OpportunityDeclaration.Resource? in
      fields.require("name")
      let name = fields.text("name")?.value
      var resource = OpportunityDeclaration.Resource(name: name ?? "")
      let holder = fields.mention("holder")
      holders += [holder].compactMap { $0 }
      resource.holder = holder?.value
      resource.kind = fields.word("kind", oneOf: ["tangible", "intangible", "both"])?.value
      resource.isCitizens = fields.flag("citizens")?.value ?? false
      return name == nil ? nil : resource
    }
    mentions += holders.map { Mention(kind: .actor, word: $0) }
    return resources
  }

  private mutating func answers(
    _ component: OpportunityDeclaration.Component, _ fields: inout Fields
  ) -> [String: ChecklistAnswer] {
    guard let node = fields.node(component.rawValue),
      var inner = Fields(node, of: "the checklist '\(component.rawValue)'", reporter: reporter)
    else { return [:] }
    var answers: [String: ChecklistAnswer] = [:]
    for item in component.items { answers[item] = answer(item, &inner) }
    inner.finish()
    return answers
  }

  /// `yes`, or `{answer: yes, evidence: [a#b], note: …}`.
  private mutating func answer(_ item: String, _ fields: inout Fields) -> ChecklistAnswer? {
    guard let node = fields.node(item) else { return nil }
    guard case .mapping = node.kind else {
      return fields.word(item, ChecklistAnswer.Value.self).map { ChecklistAnswer($0.value) }
    }
    guard var inner = Fields(node, of: "an answer", reporter: reporter) else { return nil }
    inner.require("answer")
    let evidence = inner.excerpts("evidence")
    mentions += evidence.map { Mention(kind: .excerpt, word: $0) }
    let note = inner.text("note")?.value
    let value = inner.word("answer", ChecklistAnswer.Value.self)?.value
    inner.finish()
    return value.map { ChecklistAnswer($0, evidence: evidence.compactMap { ExcerptID(written: $0.value) }, note: note) }
  }

  mutating func serviceMap(_ fields: inout Fields) -> ServiceMap? {
    guard let node = fields.node("service-map"), var inner = Fields(node, of: "a service map", reporter: reporter)
    else { return nil }
    var map = ServiceMap()
    let phases = inner.words("phases", Phase.self)
    if !phases.isEmpty { map.phases = phases }
    map.activities = activities(&inner)
    map.flows = flows(&inner)
    inner.finish()
    return map
  }

  private mutating func activities(_ fields: inout Fields) -> [ServiceMap.Activity] {
    var found: [Mention] = []
    let activities = fields.records("activities", of: "an activity") {
      (fields: inout Fields) -> Located<ServiceMap.Activity>? in
      for key in ["id", "phase", "actor"] { fields.require(key) }
      let (id, name, actor) = (fields.id("id"), fields.text("name")?.value, fields.mention("actor"))
      let phase = fields.word("phase", Phase.self)?.value
      let isCoProduced = fields.flag("co-produced")?.value ?? false
      let (needs, then) = (fields.texts("needs").map(\.value), fields.mentions("then"))
      found += then.map { Mention(kind: .activity, word: $0) }
      found += [actor].compactMap { $0 }.map { Mention(kind: .party, word: $0) }
      guard let id, let phase, let actor else { return nil }
      var activity = ServiceMap.Activity(id: id.value, name: name ?? id.value, phase: phase, actor: actor.value)
      activity.isCoProduced = isCoProduced
      (activity.needs, activity.then) = (needs, then.map(\.value))
      return Located(value: activity, span: id.span)
    }
    mentions += found
    return UniqueIds.check(activities, what: "activity", reporter: reporter)
  }

  private mutating func flows(_ fields: inout Fields) -> [ServiceMap.Flow] {
    var actors: [Located<String>] = []
    let flows = fields.distinctRecords("flows", of: "a flow") { (fields: inout Fields) -> ServiceMap.Flow? in
      for key in ["from", "to", "what"] { fields.require(key) }
      let (from, to, what) = (fields.mention("from"), fields.mention("to"), fields.text("what"))
      actors += [from, to].compactMap { $0 }
      let consent = fields.flag("consent")?.value
      let isAboutCitizen = fields.flag("about-citizen")?.value ?? false
      guard let from, let to, let what else { return nil }
      var flow = ServiceMap.Flow(from: from.value, to: to.value, what: what.value)
      (flow.consent, flow.isAboutCitizen) = (consent, isAboutCitizen)
      return flow
    }
    mentions += actors.map { Mention(kind: .party, word: $0) }
    return flows
  }
}

extension ExcerptID {
  /// The anchor of a narrative as a whole, as an author writes it.
  static let writtenWhole = "*"

  /// The same anchor as it is shown, and as it stands in addresses.
  static let whole = "whole"

  /// The excerpt an author names as `narrative#anchor`, or the whole that they name as `narrative#*`; `nil` for any other
  /// form.
  init?(written text: String) {
    let parts = text.split(separator: "#", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    self.init(source: String(parts[0]), anchor: parts[1] == Self.writtenWhole ? Self.whole : String(parts[1]))
  }
}
