import Analysis
import CaseModel

extension CaseWriter {
  /// The page on which a claim is told; the report where its lens has none.
  func home(of subject: ClaimSubject) -> CaseSheet {
    let sheet = Self.sheet(of: subject)
    return report.sheets.contains(sheet) ? sheet : .report
  }

  private static func sheet(of subject: ClaimSubject) -> CaseSheet {
    switch subject {
    case .position, .gap, .gapBetweenLevels, .area, .condition, .flag: .involvement
    case .integration, .indicator, .wanted, .interdependence: .integration
    case .component, .item: .opportunity
    case .role: .coordination
    case .power: .actors
    case .further: .report
    case .code(let code): sheet(ofCode: code)
    }
  }

  private static func sheet(ofCode code: String) -> CaseSheet {
    switch Codebook.builtIn.family(of: code) {
    case .mode, .aim, .stance, .involvement, .obstacle, .boundarySpanning, .publicRole: .involvement
    case .structural, .relational, .institutional, .levelDomain: .integration
    case .power: .actors
    case .opportunity: .opportunity
    case .coordinator: .coordination
    case .own, nil: .report
    }
  }
}
