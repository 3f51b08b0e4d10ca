import Analysis
import CaseModel
import Figures
import OpportunityLens
import Words

extension CaseDrawings {
  static func opportunity(_ analysis: CaseAnalysis, _ words: Words) -> [Figure] {
    guard analysis.opportunity.isDeclared else { return [] }
    let space = analysis.value.opportunity.map { _ in opportunitySpace(analysis, words).figure }
    let learning = learning(analysis, words)
    return [space, learning.isLit ? learning.figure : nil, serviceMap(analysis, words)?.figure].compactMap(\.self)
  }

  private static func opportunitySpace(_ analysis: CaseAnalysis, _ words: Words) -> OpportunitySpaceFigure {
    let opportunity = analysis.opportunity
    func part(_ component: OpportunityDeclaration.Component) -> OpportunitySpaceFigure.Component {
      opportunity[component].map { self.component($0, analysis, words) } ?? .init()
    }
    return OpportunitySpaceFigure(
      subject: analysis.value.title, remit: opportunity.remit?.who, need: opportunity.need,
      remitAnchor: analysis.claims.anchor(.item(.governance, "remit")),
      governance: part(.governance), resources: part(.complementary), assets: part(.assets),
      routines: part(.routines), space: opportunity.space, words: words)
  }

  private static func component(
    _ found: ComponentAssessment, _ analysis: CaseAnalysis, _ words: Words
  ) -> OpportunitySpaceFigure.Component {
    .init(
      state: found.state, completeness: found.completeness,
      knownness: found.knownness, isBottleneck: analysis.opportunity.bottleneck.contains(found.component),
      anchor: anchor(of: found.component, analysis),
      items: found.items.map { item in
        .init(
          words.text(.checklistItem(.item(item.key))), item.answer,
          anchor: analysis.claims.anchor(.item(found.component, item.key)))
      })
  }

  private static func anchor(of component: OpportunityDeclaration.Component, _ analysis: CaseAnalysis) -> String? {
    analysis.claims.anchor(.component(component))
  }
}

extension CaseDrawings {
  private static func learning(_ analysis: CaseAnalysis, _ words: Words) -> LearningFigure {
    let opportunity = analysis.opportunity
    func said(_ word: String) -> LearningFigure.Said<LearningFigure.Topic>? {
      LearningFigure.Topic(rawValue: word).map { .init($0) }
    }
    return LearningFigure(
      subject: analysis.value.title,
      partners: analysis.value.actors.filter { $0.kind != .citizens }.map(\.name),
      rationale: opportunity.rationale.flatMap(said), approach: opportunity.learning.flatMap(said),
      orientation: opportunity.orientation.compactMap(said),
      components: analysis.value.opportunity == nil
        ? []
        : opportunity.components.map { found in
          .init(
            found.component, found.state, anchor: anchor(of: found.component, analysis))
        },
      coded: opportunity.codes.all.compactMap { count in
        topic(ofCode: count.code).map {
          .init($0, count: count.all.excerpts, anchor: analysis.claims.anchor(.code(count.code)))
        }
      }, notes: opportunity.learningNotes.map { words.text(.learningNote($0)) }, words: words)
  }

  /// The place in the model of learning that a code speaks of; `nil` for none.
  private static func topic(ofCode code: String) -> LearningFigure.Topic? {
    if code == "advantage-mutual-learning" { return .interLevel }
    for prefix in ["rationale-", "learning-", "os-", ""] where code.hasPrefix(prefix) {
      if let topic = LearningFigure.Topic(rawValue: String(code.dropFirst(prefix.count))) { return topic }
    }
    return nil
  }
}

extension CaseDrawings {
  /// The citizens come first, as in a service blueprint; then actors in the case's order.
  private static func serviceMap(_ analysis: CaseAnalysis, _ words: Words) -> ServiceMapFigure? {
    guard let map = analysis.value.serviceMap, analysis.opportunity.serviceMap.isDeclared else { return nil }
    let found = analysis.opportunity.serviceMap
    return ServiceMapFigure(
      subject: analysis.value.title, phases: map.phases.map { words.text(.word($0.term)) },
      lanes: lanes(of: map, analysis, words),
      activities: map.activities.map { activity in
        .init(
          id: activity.id, name: activity.name, phase: map.phases.firstIndex(of: activity.phase) ?? 0,
          lane: activity.actor, isCoProduced: activity.isCoProduced, needs: activity.needs,
          unmetNeeds: found.unmetNeeds.filter { $0.activity == activity.id }.map(\.what), then: activity.then)
      },
      flows: map.flows.map {
        .init(from: $0.from, to: $0.to, what: $0.what, consent: $0.consent, isAboutCitizen: $0.isAboutCitizen)
      },
      holes: found.structuralHoles.compactMap { hole in
        hole.actors.count == 2 ? .init(hole.actors[0], hole.actors[1]) : nil
      }, citizenHasNoInflow: found.isCitizenWithoutInflow, words: words)
  }

  private static func lanes(of map: ServiceMap, _ analysis: CaseAnalysis, _ words: Words) -> [ServiceMapFigure.Lane] {
    let used = Set(map.activities.map(\.actor) + map.flows.flatMap { [$0.from, $0.to] })
    let citizens = analysis.value.actors.filter { $0.kind == .citizens && used.contains($0.id) }
    let others = analysis.value.actors.filter { $0.kind != .citizens && used.contains($0.id) }
    return (used.contains("citizen") ? [.init(id: "citizen", name: words.text(.citizenParty), isCitizen: true)] : [])
      + citizens.map { .init(id: $0.id, name: $0.name, isCitizen: true) }
      + others.map { .init(id: $0.id, name: $0.name) }
  }
}
