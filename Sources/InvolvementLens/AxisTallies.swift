import CaseModel
import LensKit

/// The counted cells of one axis.
struct AxisTallies {
  let axis: Axis
  let intended: OrdinalTally
  let actual: OrdinalTally
  /// Intentions of the political and strategic level alone. (Model §2.5)
  let canonicalIntended: OrdinalTally
  /// Practice of the operational level alone. (Model §2.5)
  let canonicalActual: OrdinalTally
  /// Intentions that may be named, for readings of single sources and areas.
  let namedIntended: [CellCoding]
  /// Practice that may be named, for readings of single sources and areas.
  let namedActual: [CellCoding]

  static func all(_ coded: CodedCase) -> [AxisTallies] { Axis.allCases.map { AxisTallies($0, of: coded) } }

  init(_ axis: Axis, of coded: CodedCase) {
    let codes = AxisCodes.codes(of: axis)
    self.axis = axis
    let meant = coded.cell(under: codes, frame: .intended)
    let done = coded.cell(under: codes, frame: .actual)
    (namedIntended, namedActual) = (meant.named, done.named)
    func tally(_ codings: [CellCoding]?) -> OrdinalTally { Self.tally(codings ?? [], axis, of: coded) }
    intended = tally(meant.codings)
    actual = tally(done.codings)
    canonicalIntended = tally(meant.parts { $0.level == .political || $0.level == .strategic }[true])
    canonicalActual = tally(done.parts { $0.level == .operational }[true])
  }

  /// Some of the axis's settled codings, counted.
  func tally(_ codings: [CellCoding], of coded: CodedCase) -> OrdinalTally { Self.tally(codings, axis, of: coded) }

  private static func tally(_ codings: [CellCoding], _ axis: Axis, of coded: CodedCase) -> OrdinalTally {
    OrdinalTally(codings, axis: axis, thresholds: coded.case.thresholds)
  }
}
