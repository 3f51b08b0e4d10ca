import CaseModel
import IntegrationLens
import LensKit

/// How the results of the integration lens came about.
enum IntegrationExplanations {
  static func all(_ analysis: CaseAnalysis) -> [Explanation] {
    analysis.integration.types.map { type($0, analysis) } + [dominant(analysis), pattern(analysis)]
  }

  private static func type(_ type: TypeAssessment, _ analysis: CaseAnalysis) -> Explanation {
    guard type.pairs > 0 else {
      return Explanation(.integration(type.type), .state(.silent), steps: [Explanation.Step(.nothingCoded)])
    }
    let indicators = type.indicators.map {
      Explanation.Step(.indicator($0), evidence: $0.evidence.map(\.excerpt))
    }
    let reasons: [Explanation.IntegrationReason] = [
      .coverage(type, analysis.value.thresholds), .enactment(type), .balance(type),
      .state(type.state, analysis.value.thresholds),
    ]
    let stability = type.state.isDetermined ? [Explanation.Step(.stabilityOfValue(type.stability))] : []
    return Explanation(
      .integration(type.type), .state(type.state),
      steps: indicators + reasons.map { Explanation.Step($0) } + stability)
  }

  private static func dominant(_ analysis: CaseAnalysis) -> Explanation {
    let integration = analysis.integration
    var steps = [Explanation.Step(.enactments(integration.types.map { ($0.type, $0.enactment) }))]
    if integration.types.contains(where: { !$0.state.isDetermined }) {
      steps.append(Explanation.Step(.noneCanDominate))
    } else {
      steps.append(Explanation.Step(.dominance(integration.dominant, analysis.value.thresholds)))
      steps.append(Explanation.Step(.stabilityOfValue(integration.dominantStability)))
    }
    let told = integration.pattern != .undetermined
    return Explanation(
      .dominant, told ? .type(integration.dominant) : .pattern(.undetermined), steps: steps)
  }

  private static func pattern(_ analysis: CaseAnalysis) -> Explanation {
    let integration = analysis.integration
    var steps = [Explanation.Step(.states(integration.types.map { ($0.type, $0.state) }))]
    if integration.pattern == .undetermined {
      steps.append(Explanation.Step(.patternNeedsAll))
    } else {
      steps.append(Explanation.Step(.firstPattern(integration.pattern, dominant: integration.dominant)))
      steps.append(Explanation.Step(.stabilityOfValue(integration.stability)))
    }
    return Explanation(.pattern, .pattern(integration.pattern), steps: steps)
  }
}
