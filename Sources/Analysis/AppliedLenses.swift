import CaseModel
import CoordinationLens
import IntegrationLens
import InvolvementLens
import LensKit
import OpportunityLens

/// Which lenses a report applies: those the authors name, and those with enough evidence of their own.
///
/// A lens that is not applied has no page, no figure and no reading; what was coded under it is counted in one line.
struct AppliedLenses {
  let coded: CodedCase
  let involvement: InvolvementAssessment
  let integration: IntegrationAssessment
  let opportunity: OpportunityAssessment
  let coordination: CoordinationAssessment

  /// The lenses, in their order.
  var all: [LensName] { LensName.allCases.filter { coded.case.lenses.contains($0) || hasEvidence($0) } }

  private func hasEvidence(_ lens: LensName) -> Bool {
    switch lens {
    case .involvement:
      involvement.axes.contains { axis in Frame.allCases.contains { axis[$0].status.isPlaced } }
    case .integration: integration.types.contains(where: \.state.isDetermined)
    case .opportunity: coded.case.opportunity != nil || opportunity.serviceMap.isDeclared
    case .coordination:
      !coordination.coordinators.isEmpty
        || coordination.conditions.reduce(0) { $0 + $1.testimony.excerpts } >= coded.case.thresholds.minCodings
    }
  }
}

extension CaseModel.EvidenceStatus {
  /// Whether a position with it has a place: one source that says enough places its own account.
  package var isPlaced: Bool {
    switch self {
    case .sufficient, .singleSource: true
    case .insufficient, .silent: false
    }
  }
}
