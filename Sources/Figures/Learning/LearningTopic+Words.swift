import Words

extension LearningFigure.Topic {
  /// The name in the figure.
  var name: Message {
    switch self {
    case .efficiency: .learningEfficiency
    case .repackaging: .learningRepackaging
    case .new: .learningNew
    case .governance: .componentTitle(.governance)
    case .resources: .componentTitle(.complementary)
    case .assets: .componentTitle(.assets)
    case .routines: .componentTitle(.routines)
    case .passive: .learningPassive
    case .active: .learningActive
    case .interactive: .learningInteractive
    case .exploration: .learningExploration
    case .exploitation: .learningExploitation
    case .interLevel: .learningInterLevel
    case .intraLevel: .learningIntraLevel
    }
  }

  /// What it means, or the question that belongs to it; `nil` for the levels, whose names say it.
  var detail: Message? {
    switch self {
    case .efficiency: .learningEfficiencyDetail
    case .repackaging: .learningRepackagingDetail
    case .new: .learningNewDetail
    case .governance: .learningGovernanceDetail
    case .resources: .learningResourcesDetail
    case .assets: .learningAssetsDetail
    case .routines: .learningRoutinesDetail
    case .passive: .learningPassiveDetail
    case .active: .learningActiveDetail
    case .interactive: .learningInteractiveDetail
    case .exploration: .learningExplorationDetail
    case .exploitation: .learningExploitationDetail
    case .interLevel, .intraLevel: nil
    }
  }
}
