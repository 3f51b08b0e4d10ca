import Analysis
import CaseModel
import Words

/// Parts of the pages of lenses and of actors that other pages lead to; the raw value is the part's id.
enum PagePart: String {
  case positions, classes, gap, codes, types, areas, components, conditions, roles, power

  /// The part that tells a claim; `nil` for what further lenses say, which stands on the report.
  init?(_ subject: ClaimSubject) {
    switch subject {
    case .position, .area: self = .positions
    case .condition, .flag: self = .classes
    case .gap, .gapBetweenLevels: self = .gap
    case .integration(_, let area), .indicator(_, let area): self = area == nil ? .types : .areas
    case .wanted, .interdependence: self = .types
    case .component, .item: self = .components
    case .role: self = .roles
    case .power: self = .power
    case .code(let code): self.init(ofCode: code)
    case .further: return nil
    }
  }

  private init(ofCode code: String) {
    switch Codebook.builtIn.family(of: code) {
    case .coordinator: self = code.hasPrefix("orch-") ? .roles : .conditions
    case .power: self = .power
    default: self = .codes
    }
  }
}
