import CaseModel
import Outputs
import Words

/// The pages of a case beside its narratives and chapters; the raw value is the name of the page.
enum CaseSheet: String, Sendable, CaseIterable {
  case report = "index"
  case involvement, integration, opportunity, coordination, actors, evidence, trust, data, print

  /// The page of a lens.
  init(_ lens: LensName) {
    switch lens {
    case .involvement: self = .involvement
    case .integration: self = .integration
    case .opportunity: self = .opportunity
    case .coordination: self = .coordination
    }
  }

  /// The lens it shows; `nil` for pages of no lens.
  var lens: LensName? { LensName(rawValue: rawValue) }

  /// Its file, as every page of the case names it.
  var file: String { rawValue + ".html" }

  /// Its page of a case, from another page of the site.
  func path(in caseID: String, from page: String) -> String {
    Links.relative(from: page, to: "cases/\(caseID)/\(file)")
  }

  /// Its title, in the navigation and at its head.
  var title: Message {
    switch self {
    case .report: .sheetReport
    case .involvement: .sheetInvolvement
    case .integration: .sheetIntegration
    case .opportunity: .sheetOpportunity
    case .coordination: .sheetCoordination
    case .actors: .sheetActors
    case .evidence: .sheetEvidence
    case .trust: .sheetTrust
    case .data: .sheetData
    case .print: .sheetPrint
    }
  }

  /// What a reader finds there.
  var purpose: Message {
    switch self {
    case .report: .sheetReportHolds
    case .involvement: .sheetInvolvementHolds
    case .integration: .sheetIntegrationHolds
    case .opportunity: .sheetOpportunityHolds
    case .coordination: .sheetCoordinationHolds
    case .actors: .sheetActorsHolds
    case .evidence: .sheetEvidenceHolds
    case .trust: .sheetTrustHolds
    case .data: .sheetDataHolds
    case .print: .sheetPrintHolds
    }
  }
}
