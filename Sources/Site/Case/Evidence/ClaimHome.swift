import Analysis
import CaseModel

extension CaseWriter {
  /// The page on which a claim is told; the report where its lens has none.
  func home(of subject: ClaimSubject) -> CaseSheet {
    let sheet = Self.sheet(of: subject)
    return report.sheets.contains(sheet) ? sheet : .report
  }

  /// The part of that page in which it is told.
  static func section(of subject: ClaimSubject) -> String {
    switch subject {
    case .position: "positions"
    case .area: "positions"
    case .condition, .flag: "classes"
    case .gap, .gapBetweenLevels: "gap"
    case .integration(_, let area), .indicator(_, let area): area == nil ? "types" : "areas"
    case .wanted, .interdependence: "types"
    case .component, .item: "components"
    case .role: "roles"
    case .power: "power"
    case .further(let lens, _, _, _, _): "lens-" + lens
    case .code(let code): section(ofCode: code)
    }
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

  private static func section(ofCode code: String) -> String {
    switch Codebook.builtIn.family(of: code) {
    case .coordinator: code.hasPrefix("orch-") ? "roles" : "conditions"
    case .power: "power"
    default: "codes"
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
