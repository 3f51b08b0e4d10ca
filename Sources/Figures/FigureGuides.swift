extension FigureGuide {
  /// Every kind of figure, in the order of a report; figures of all cases come last.
  package static let all: [FigureGuide] = [
    FigureGuide(
      name: .powerDynamicsMark, title: .powerDynamicsMarkGuideTitle, meaning: .powerDynamicsMarkGuideMeaning,
      reading: .powerDynamicsMarkGuideReading, caution: .powerDynamicsMarkGuideCaution),
    FigureGuide(
      name: .powerDynamicsStrips, title: .powerDynamicsStripsGuideTitle, meaning: .powerDynamicsStripsGuideMeaning,
      reading: .powerDynamicsStripsGuideReading, caution: .powerDynamicsStripsGuideCaution),
    FigureGuide(
      name: .involvementGap, title: .involvementGapGuideTitle, meaning: .involvementGapGuideMeaning,
      reading: .involvementGapGuideReading, caution: .involvementGapGuideCaution),
    FigureGuide(
      name: .accounts, title: .accountsGuideTitle, meaning: .accountsGuideMeaning,
      reading: .accountsGuideReading, caution: .accountsGuideCaution),
    FigureGuide(
      name: .integrationTriad, title: .integrationTriadGuideTitle, meaning: .integrationTriadGuideMeaning,
      reading: .integrationTriadGuideReading, caution: .integrationTriadGuideCaution),
    FigureGuide(
      name: .integrationIndicators, title: .integrationIndicatorsGuideTitle,
      meaning: .integrationIndicatorsGuideMeaning,
      reading: .integrationIndicatorsGuideReading, caution: .integrationIndicatorsGuideCaution),
    FigureGuide(
      name: .powerMatrix, title: .powerMatrixGuideTitle, meaning: .powerMatrixGuideMeaning,
      reading: .powerMatrixGuideReading, caution: .powerMatrixGuideCaution),
    FigureGuide(
      name: .opportunitySpace, title: .opportunitySpaceGuideTitle, meaning: .opportunitySpaceGuideMeaning,
      reading: .opportunitySpaceGuideReading, caution: .opportunitySpaceGuideCaution),
    FigureGuide(
      name: .learning, title: .learningGuideTitle, meaning: .learningGuideMeaning,
      reading: .learningGuideReading, caution: .learningGuideCaution),
    FigureGuide(
      name: .serviceMap, title: .serviceMapGuideTitle, meaning: .serviceMapGuideMeaning,
      reading: .serviceMapGuideReading, caution: .serviceMapGuideCaution),
    FigureGuide(
      name: .coordinatorConditions, title: .coordinatorConditionsGuideTitle,
      meaning: .coordinatorConditionsGuideMeaning,
      reading: .coordinatorConditionsGuideReading, caution: .coordinatorConditionsGuideCaution),
    FigureGuide(
      name: .ecosystem, title: .ecosystemGuideTitle, meaning: .ecosystemGuideMeaning,
      reading: .ecosystemGuideReading, caution: .ecosystemGuideCaution),
    FigureGuide(
      name: .agreement, title: .agreementGuideTitle, meaning: .agreementGuideMeaning,
      reading: .agreementGuideReading, caution: .agreementGuideCaution),
    FigureGuide(
      name: .codingTree, title: .codingTreeGuideTitle, meaning: .codingTreeGuideMeaning,
      reading: .codingTreeGuideReading, caution: .codingTreeGuideCaution),
    FigureGuide(
      name: .powerDynamicsAreas, title: .powerDynamicsAreasGuideTitle, meaning: .powerDynamicsAreasGuideMeaning,
      reading: .powerDynamicsAreasGuideReading, caution: .powerDynamicsAreasGuideCaution),
    FigureGuide(
      name: .powerDynamicsCases, title: .powerDynamicsCasesGuideTitle, meaning: .powerDynamicsCasesGuideMeaning,
      reading: .powerDynamicsCasesGuideReading, caution: .powerDynamicsCasesGuideCaution),
    FigureGuide(
      name: .cases, title: .casesGuideTitle, meaning: .casesGuideMeaning,
      reading: .casesGuideReading, caution: .casesGuideCaution),
  ]

  /// The kind a figure is of; `nil` when no guide knows it.
  package static func of(_ figure: String) -> FigureGuide? {
    all.first { $0.name.rawValue == figure } ?? all.first { figure.hasPrefix($0.name.rawValue + "-") }
  }
}
