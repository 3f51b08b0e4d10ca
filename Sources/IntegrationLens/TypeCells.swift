import CaseModel
import LensKit

/// The settled cells of one type, before areas restrict them and before anything is dropped that may not be named.
struct TypeCells {
  let type: IntegrationType
  /// Practice, all indicators in one cell.
  let whole: [CellCoding]
  /// Practice, one cell for each indicator.
  let indicators: [[CellCoding]]
  /// Intentions, one cell for each indicator.
  let aspired: [[CellCoding]]

  static func all(_ coded: CodedCase) -> [TypeCells] { IntegrationType.allCases.map { TypeCells($0, of: coded) } }

  init(_ type: IntegrationType, of coded: CodedCase) {
    self.type = type
    whole = coded.codings(under: type.indicators, frame: .actual).settled()
    indicators = type.indicators.map { coded.codings(under: [$0], frame: .actual).settled() }
    aspired = type.indicators.map { coded.codings(under: [$0], frame: .intended).settled() }
  }
}
