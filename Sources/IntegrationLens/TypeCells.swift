import CaseModel
import LensKit

/// The cells of one type: practice in one cell and by indicator, and what is meant or called for by indicator.
///
/// Each is judged by itself as to what may count in it. (Model §10.1)
struct TypeCells {
  let type: IntegrationType
  private let practice: CountedCell
  private let indicators: [CountedCell]
  private let wanted: [Frame: [CountedCell]]

  static func all(_ coded: CodedCase) -> [TypeCells] { IntegrationType.allCases.map { TypeCells($0, of: coded) } }

  init(_ type: IntegrationType, of coded: CodedCase) {
    self.type = type
    practice = coded.cell(under: type.indicators, frame: .actual)
    indicators = type.indicators.map { coded.cell(under: [$0], frame: .actual) }
    wanted = Dictionary(
      uniqueKeysWithValues: Frame.wanted.map { frame in
        (frame, type.indicators.map { coded.cell(under: [$0], frame: frame) })
      })
  }

  /// What counts in the whole case.
  var whole: TypeCodings {
    TypeCodings(
      type: type, practice: practice.codings, indicators: indicators.map(\.codings),
      wanted: wanted.mapValues { $0.map(\.codings) })
  }

  /// What counts in each area; codings of no area are a part too.
  func parts(of coded: CodedCase) -> TypeParts {
    let area = { (coding: CellCoding) in coded.coding(coding).area }
    return TypeParts(
      type: type, practice: practice.parts(by: area), indicators: indicators.map { $0.parts(by: area) },
      wanted: wanted.mapValues { $0.map { $0.parts(by: area) } })
  }
}

/// The codings that count for one type, indicators in the type's order.
struct TypeCodings {
  let type: IntegrationType
  /// Practice, all indicators in one cell.
  let practice: [CellCoding]
  /// Practice, one cell for each indicator.
  let indicators: [[CellCoding]]
  /// What is meant and what is called for, by frame, one cell for each indicator.
  let wanted: [Frame: [[CellCoding]]]
}

/// The same by area.
struct TypeParts {
  typealias Part = [String?: [CellCoding]]

  let type: IntegrationType
  let practice: Part
  let indicators: [Part]
  let wanted: [Frame: [Part]]

  func area(_ id: String) -> TypeCodings {
    TypeCodings(
      type: type, practice: practice[id] ?? [], indicators: indicators.map { $0[id] ?? [] },
      wanted: wanted.mapValues { $0.map { $0[id] ?? [] } })
  }
}
