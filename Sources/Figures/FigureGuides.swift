extension FigureGuide {
  /// Every kind of figure, in the order of a report; figures of all cases come last.
  package static let all: [FigureGuide] = [
    PowerDynamicsCube.guide, PowerDynamicsStrips.guide, InvolvementGapChart.guide, AccountMultiples.guide,
    IntegrationTriad.guide,
    IntegrationIndicators.guide, StandingMatrix.guide, OpportunitySpaceFigure.guide, LearningFigure.guide,
    ServiceMapFigure.guide, CoordinatorMatrix.guide, EcosystemFigure.guide, CoderAgreement.guide,
    CodingTreeFigure.guide,
    SharedCube.areasGuide, SharedCube.casesGuide, CaseMultiples.guide,
  ]

  /// The kind a figure is of; `nil` when no guide knows it.
  package static func of(_ figure: String) -> FigureGuide? {
    all.first { $0.name.rawValue == figure } ?? all.first { figure.hasPrefix($0.name.rawValue + "-") }
  }
}
