import CaseModel
import CoordinationLens
import OpportunityLens

/// How the results of the opportunity lens came about.
enum OpportunityExplanations {
  static func all(_ analysis: CaseAnalysis) -> [Explanation] {
    guard analysis.value.opportunity != nil else { return [] }
    return [space(analysis), bottleneck(analysis)]
  }

  private static func space(_ analysis: CaseAnalysis) -> Explanation {
    let opportunity = analysis.opportunity
    return Explanation(
      construct: "opportunity.space", title: "Opportunity space", result: OpportunityWords.space(opportunity.space),
      steps: opportunity.components.map { component($0, analysis.value.thresholds) } + [
        Explanation.Step(
          opportunity.space == .undetermined
            ? "At least one component is not known, so the space is undetermined."
            : "The space is that of the weakest component, because the four are linked: \(OpportunityWords.space(opportunity.space))."
        )
      ])
  }

  private static func component(_ component: ComponentAssessment, _ thresholds: Thresholds) -> Explanation.Step {
    let answered = component.items.filter(\.isAnswered)
    let counts = ChecklistAnswer.Value.allCases.map { value in
      "\(component.items.count { $0.answer == value }) \(value.rawValue)"
    }
    return Explanation.Step(
      "\(OpportunityWords.component(component.component)): \(Say.list(counts)). Known \(answered.count) of \(component.items.count) = \(Say.decimal(component.knownness)), where \(Say.decimal(thresholds.known)) is needed; completeness \(Say.decimal(component.completeness)), where \(Say.decimal(thresholds.inPlace)) is in place and \(Say.decimal(thresholds.partial)) partly: \(OpportunityWords.state(component.state)).",
      evidence: Array(Set(component.items.flatMap(\.evidence))).sorted())
  }

  private static func bottleneck(_ analysis: CaseAnalysis) -> Explanation {
    let found = analysis.opportunity.bottleneck.map { OpportunityWords.component($0).lowercased() }
    let known = analysis.opportunity.components.compactMap { component in
      component.knownCompleteness.map {
        "\(OpportunityWords.component(component.component).lowercased()) \(Say.decimal($0))"
      }
    }
    return Explanation(
      construct: "opportunity.bottleneck", title: "Bottleneck", result: found.isEmpty ? "none known" : Say.list(found),
      steps: [
        Explanation.Step(
          known.isEmpty ? "No component is known." : "Completeness of what is known: \(Say.list(known))."),
        Explanation.Step(
          "The lowest is the bottleneck; ties are named in the order resources, governance, assets, routines."),
      ])
  }
}

/// How the results of the coordination lens came about.
enum CoordinationExplanations {
  static func all(_ analysis: CaseAnalysis) -> [Explanation] {
    guard analysis.coordination.isDeclared else { return [] }
    return analysis.coordination.conditions.filter { $0.state != .silent }.map { condition in
      let code = condition.condition.code
      let testimony = condition.testimony
      return Explanation(
        construct: "coordination.\(code)", title: Say.capital(Codebook.builtIn[code]?.label ?? code),
        result: condition.state.rawValue,
        steps: [
          Explanation.Step(
            "Excerpts that say it is there in practice: \(testimony.supporting.count); that it is missing or hindered: \(testimony.hindering.count); that speak of it as an intention: \(testimony.aspired.count).",
            evidence: Array(Set(testimony.supporting + testimony.hindering + testimony.aspired)).sorted())
        ])
    }
  }
}
