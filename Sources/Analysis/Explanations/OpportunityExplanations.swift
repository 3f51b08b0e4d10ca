import CaseModel
import OpportunityLens

/// How the results of the opportunity lens came about.
enum OpportunityExplanations {
  static func all(_ analysis: CaseAnalysis) -> [Explanation] {
    guard analysis.value.opportunity != nil else { return [] }
    return [space(analysis), bottleneck(analysis)]
  }

  private static func space(_ analysis: CaseAnalysis) -> Explanation {
    let opportunity = analysis.opportunity
    let components = opportunity.components.map { component in
      Explanation.Step(
        .component(component, analysis.value.thresholds),
        evidence: Array(Set(component.items.flatMap(\.evidence))).sorted())
    }
    let space = opportunity.space
    let last: Explanation.DeclaredReason = space == .undetermined ? .spaceUndetermined : .weakestComponent(space)
    return Explanation(.space, .space(space), steps: components + [Explanation.Step(last)])
  }

  private static func bottleneck(_ analysis: CaseAnalysis) -> Explanation {
    let known = analysis.opportunity.components.compactMap { component in
      component.knownCompleteness.map { (component: component.component, completeness: $0) }
    }
    return Explanation(
      .bottleneck, .components(analysis.opportunity.bottleneck),
      steps: [Explanation.Step(.known(known)), Explanation.Step(.lowestIsBottleneck)])
  }
}
