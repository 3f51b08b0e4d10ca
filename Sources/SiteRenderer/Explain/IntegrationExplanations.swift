import CaseModel
import IntegrationLens
import LensKit

/// How the results of the integration lens came about.
enum IntegrationExplanations {
  static func all(_ analysis: CaseAnalysis) -> [Explanation] {
    analysis.integration.types.map { type($0, analysis) } + [dominant(analysis), pattern(analysis)]
  }

  private static func type(_ type: TypeAssessment, _ analysis: CaseAnalysis) -> Explanation {
    let title = "\(Say.capital(type.type.rawValue)) integration"
    guard type.codings > 0 else {
      return Explanation(
        construct: "integration.\(type.type.rawValue)", title: title, result: "silent",
        steps: [Explanation.Step("Nothing is coded, which says nothing about what there is.")])
    }
    var steps = type.indicators.map(indicator)
    steps.append(coverage(type, analysis.value.thresholds))
    steps.append(enactment(type))
    steps.append(balance(type))
    steps.append(
      Explanation.Step("State: \(IntegrationWords.state(type.state)) – \(IntegrationWords.meaning(type.state))."))
    if type.state.isDetermined { steps.append(InvolvementExplanations.stability(type.stability, analysis)) }
    return Explanation(
      construct: "integration.\(type.type.rawValue)", title: title, result: IntegrationWords.state(type.state),
      steps: steps)
  }

  private static func indicator(_ indicator: IndicatorAssessment) -> Explanation.Step {
    let label = Say.capital(Codebook.builtIn[indicator.code]?.label ?? indicator.code)
    let present = indicator.present.map { "present by \(Say.decimal($0))" } ?? "presence unclear"
    let verdict = indicator.isEnacted ? "in place" : "not in place"
    let balance = indicator.balance.map { ", balance \(Say.signed($0))" } ?? ""
    return Explanation.Step(
      "\(label): \(Say.count(indicator.codings, "excerpt")) from \(Say.count(indicator.sources, "source")); \(present), so \(verdict)\(balance).",
      evidence: indicator.evidence.map(\.excerpt))
  }

  private static func coverage(_ type: TypeAssessment, _ thresholds: Thresholds) -> Explanation.Step {
    let all = type.type.indicators.count
    return Explanation.Step(
      "\(type.indicators.count) of \(all) indicators are covered: \(Say.decimal(type.coverage)), where \(Say.decimal(thresholds.minCoverage)) is needed, with \(type.codings) pairs of excerpt and indicator from \(Say.count(type.sources, "source"))."
    )
  }

  private static func enactment(_ type: TypeAssessment) -> Explanation.Step {
    let enacted = type.indicators.count { $0.isEnacted }
    return Explanation.Step(
      "\(enacted) of \(type.indicators.count) covered indicators are in place: enactment \(Say.decimal(type.enactment))."
    )
  }

  private static func balance(_ type: TypeAssessment) -> Explanation.Step {
    let (plus, minus) = (type.directed.enabling, type.directed.constraining)
    guard let balance = type.balance else {
      return Explanation.Step("Nothing has a direction, so the balance counts as 0.")
    }
    return Explanation.Step(
      "Every source has one voice in the type: enabling \(Say.decimal(plus)), constraining \(Say.decimal(minus)); balance (\(Say.decimal(plus)) − \(Say.decimal(minus))) / \(Say.decimal(plus + minus)) = \(Say.signed(balance))."
    )
  }

  private static func dominant(_ analysis: CaseAnalysis) -> Explanation {
    let integration = analysis.integration
    let thresholds = analysis.value.thresholds
    let parts = integration.types.map { "\($0.type.rawValue) \(Say.decimal($0.enactment))" }
    var steps = [Explanation.Step("Enactment: \(Say.list(parts)).")]
    if integration.types.contains(where: { !$0.state.isDetermined }) {
      steps.append(Explanation.Step("At least one type has too little evidence, so none can be called dominant."))
    } else {
      steps.append(
        Explanation.Step(
          "A dominant type reaches \(Say.decimal(thresholds.dominance)) and leads the next by \(Say.decimal(thresholds.lead)): \(integration.dominant?.rawValue ?? "none")."
        ))
      steps.append(InvolvementExplanations.stability(integration.dominantStability, analysis))
    }
    return Explanation(
      construct: "integration.dominant", title: "Dominant type of integration",
      result: integration.dominant?.rawValue ?? "none",
      steps: steps)
  }

  private static func pattern(_ analysis: CaseAnalysis) -> Explanation {
    let integration = analysis.integration
    let states = integration.types.map { "\($0.type.rawValue) is \(IntegrationWords.state($0.state))" }
    var steps = [Explanation.Step(Say.capital(Say.list(states)) + ".")]
    if integration.pattern == .undetermined {
      steps.append(Explanation.Step("A pattern needs enough evidence on all three types."))
    } else {
      steps.append(
        Explanation.Step(
          "Dominant: \(integration.dominant?.rawValue ?? "none"). The first pattern whose rule applies is \(IntegrationWords.pattern(integration.pattern))."
        ))
      steps.append(InvolvementExplanations.stability(integration.stability, analysis))
    }
    return Explanation(
      construct: "integration.pattern", title: "Pattern of integration",
      result: IntegrationWords.pattern(integration.pattern), steps: steps)
  }
}
