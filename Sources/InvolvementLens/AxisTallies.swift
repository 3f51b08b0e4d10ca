import CaseModel
import LensKit

/// The counted cells of one axis.
struct AxisTallies {
  let axis: Axis
  /// What counts, by frame.
  private let cells: [OrdinalTally]
  /// What may be named, by frame, for readings of single sources and areas.
  private let namedCodings: [[CellCoding]]
  /// Intentions of the political and strategic level alone. (Model §10.3)
  let intendedAbove: OrdinalTally
  /// Practice of the operational level alone. (Model §10.3)
  let actualBelow: OrdinalTally

  static func all(_ coded: CodedCase) -> [AxisTallies] { Axis.allCases.map { AxisTallies($0, of: coded) } }

  init(_ axis: Axis, of coded: CodedCase) {
    let codes = AxisCodes.codes(of: axis)
    self.axis = axis
    let counted = Frame.allCases.map { coded.cell(under: codes, frame: $0) }
    func tally(_ codings: [CellCoding]?) -> OrdinalTally {
      OrdinalTally(codings ?? [], axis: axis, thresholds: coded.case.thresholds)
    }
    namedCodings = counted.map(\.named)
    cells = counted.map { tally($0.codings) }
    let (intended, actual) = (counted[Frame.intended.position], counted[Frame.actual.position])
    intendedAbove = tally(intended.parts { $0.level == .political || $0.level == .strategic }[true])
    actualBelow = tally(actual.parts { $0.level == .operational }[true])
  }

  /// The cell of a frame.
  subscript(frame: Frame) -> OrdinalTally { cells[frame.position] }

  /// What may be named in a frame.
  func named(_ frame: Frame) -> [CellCoding] { namedCodings[frame.position] }

  /// Some of the axis's settled codings, counted.
  func tally(_ codings: [CellCoding], of coded: CodedCase) -> OrdinalTally {
    OrdinalTally(codings, axis: axis, thresholds: coded.case.thresholds)
  }
}
