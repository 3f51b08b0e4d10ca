import Figures

extension FigureName {
  /// The page of a case on which its figures stand with their tables.
  var sheet: CaseSheet {
    switch self {
    case .powerDynamicsMark, .powerDynamicsStrips, .powerDynamicsAreas, .powerDynamicsCases, .involvementGap, .accounts,
      .cases:
      .involvement
    case .integrationTriad, .integrationIndicators: .integration
    case .ecosystem, .powerMatrix: .actors
    case .opportunitySpace, .learning, .serviceMap: .opportunity
    case .coordinatorConditions: .coordination
    case .codingTree: .evidence
    case .agreement: .trust
    }
  }
}
