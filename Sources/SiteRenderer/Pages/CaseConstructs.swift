import CaseModel
import CoordinationLens
import IntegrationLens
import OpportunityLens

/// What the lenses conclude about one case, in words, for pages that set cases side by side.
struct CaseConstructs: Sendable {
  /// State of each type of integration and the pattern; empty when nothing of integration is coded.
  let integration: [String]
  /// State of each component and the space; empty when none is declared.
  let opportunity: [String]
  /// Conditions met and spoken of, of fourteen; empty when nothing of coordination is coded or declared.
  let coordination: [String]

  init(_ analysis: CaseAnalysis) {
    let types = analysis.integration.types
    integration =
      types.contains { $0.codings > 0 }
      ? types.map { IntegrationWords.state($0.state) } + [IntegrationWords.pattern(analysis.integration.pattern)] : []
    let space = analysis.opportunity
    opportunity =
      analysis.value.opportunity == nil
      ? [] : space.components.map { OpportunityWords.state($0.state) } + [OpportunityWords.space(space.space)]
    let coordination = analysis.coordination
    self.coordination =
      analysis.hasConditions ? [coordination.met, coordination.spokenOf].map { "\($0) of 14" } : []
  }

  static let integrationHead = IntegrationType.allCases.map { Say.capital($0.rawValue) } + ["Pattern"]
  static let opportunityHead = OpportunityDeclaration.Component.allCases.map(OpportunityWords.component) + ["Space"]
  static let coordinationHead = ["Conditions met", "Conditions spoken of"]
}
