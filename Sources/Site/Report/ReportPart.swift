import Words

/// The parts of a report; the raw value is the part's id on the page.
enum ReportPart: String, Sendable, CaseIterable {
  case findings, brief
  case powerDynamics = "power-dynamics"
  case gap, accounts, integration, opportunity, coordination, ecosystem, trust, limits, evidence, sources

  /// Its heading.
  var title: Message {
    switch self {
    case .findings: .sectionFindings
    case .brief: .sectionBrief
    case .powerDynamics: .sectionPower
    case .gap: .sectionGap
    case .accounts: .sectionAccounts
    case .integration: .sectionIntegration
    case .opportunity: .sectionOpportunity
    case .coordination: .sectionCoordination
    case .ecosystem: .sectionEcosystem
    case .trust: .sectionTrust
    case .limits: .sectionLimits
    case .evidence: .sectionEvidence
    case .sources: .sectionSources
    }
  }

  /// A link to it on the report itself.
  var link: String { "#" + rawValue }
}
