import Analysis
import CaseModel
import CoordinationLens
import IntegrationLens
import OpportunityLens

/// What the lenses conclude about one case, for pages that set cases side by side.
package struct CaseConstructs: Sendable {
  /// State of each type of integration; empty when nothing of integration is coded.
  var integration: [IntegrationState]
  /// State of each component; empty when none is declared.
  var components: [ComponentState]
  var space: OpportunitySpace
  /// Conditions met and spoken of; `nil` when nothing of coordination is coded or declared.
  var conditions: Conditions?

  /// Numbers of conditions.
  package struct Conditions: Sendable {
    let met: Int
    let spokenOf: Int
  }
}

extension CaseConstructs {
  init(_ analysis: CaseAnalysis) {
    let found = analysis.coordination
    self.init(
      integration: analysis.applies(.integration) ? analysis.integration.types.map(\.state) : [],
      components: analysis.value.opportunity == nil || !analysis.applies(.opportunity)
        ? [] : analysis.opportunity.components.map(\.state),
      space: analysis.opportunity.space,
      conditions: analysis.applies(.coordination) ? Conditions(met: found.met, spokenOf: found.spokenOf) : nil)
  }
}
