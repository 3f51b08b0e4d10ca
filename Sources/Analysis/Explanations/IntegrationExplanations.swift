import CaseModel
import IntegrationLens
import LensKit

/// How the results of the integration lens came about.
enum IntegrationExplanations {
  static func all(_ analysis: CaseAnalysis) -> [Explanation] {
    analysis.integration.types.map { type($0, analysis) } + [dominant(analysis), pattern(analysis)]
  }

  private static func type(_ type: TypeAssessment, _ analysis: CaseAnalysis) -> Explanation {
    guard type.codings > 0 else {
      return Explanation(.integration(type.type), .state(.silent), steps: [Explanation.Step(.nothingCoded)])
    }
    let indicators = type.indicators.map {
      Explanation.Step(.indicator($0), evidence: $0.evidence.map(\.excerpt))
    }
    var reasons: [Explanation.Reason] = [
      .coverage(type, analysis.value.thresholds), .enactment(type), .balance(type), .state(type.state),
    ]
    if type.state.isDetermined { reasons.append(.stability(type.stability)) }
    return Explanation(
      .integration(type.type), .state(type.state), steps: indicators + reasons.map { Explanation.Step($0) })
  }

  private static func dominant(_ analysis: CaseAnalysis) -> Explanation {
    let integration = analysis.integration
    var reasons: [Explanation.Reason] = [.enactments(integration.types.map { ($0.type, $0.enactment) })]
    if integration.types.contains(where: { !$0.state.isDetermined }) {
      reasons.append(.noneCanDominate)
    } else {
      reasons.append(.dominance(integration.dominant, analysis.value.thresholds))
      reasons.append(.stability(integration.dominantStability))
    }
    return Explanation(.dominant, .type(integration.dominant), steps: reasons.map { Explanation.Step($0) })
  }

  private static func pattern(_ analysis: CaseAnalysis) -> Explanation {
    let integration = analysis.integration
    var reasons: [Explanation.Reason] = [.states(integration.types.map { ($0.type, $0.state) })]
    if integration.pattern == .undetermined {
      reasons.append(.patternNeedsAll)
    } else {
      reasons.append(.firstPattern(integration.pattern, dominant: integration.dominant))
      reasons.append(.stability(integration.stability))
    }
    return Explanation(.pattern, .pattern(integration.pattern), steps: reasons.map { Explanation.Step($0) })
  }
}
