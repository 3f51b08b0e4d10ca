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
  /// Intentions before anything is dropped that may not be named, for readings of single sources.
  let settledIntended: [CellCoding]
  /// Practice before anything is dropped that may not be named, for readings of single sources.
  let settledActual: [CellCoding]

  static func all(_ coded: CodedCase) -> [AxisTallies] { Axis.allCases.map { AxisTallies($0, of: coded) } }

  init(_ axis: Axis, of coded: CodedCase) {
    let codes = AxisCodes.codes(of: axis)
    self.axis = axis
    settledIntended = coded.codings(under: codes, frame: .intended).settled()
    settledActual = coded.codings(under: codes, frame: .actual).settled()
    func tally(_ codings: [CellCoding]) -> OrdinalTally { Self.tally(codings, axis, of: coded) }
    intended = tally(settledIntended)
    actual = tally(settledActual)
    canonicalIntended = tally(settledIntended.filter { $0.level == .political || $0.level == .strategic })
    canonicalActual = tally(settledActual.filter { $0.level == .operational })
  }

  /// Some of the axis's settled codings, counted where they may be published.
  func tally(_ codings: [CellCoding], of coded: CodedCase) -> OrdinalTally { Self.tally(codings, axis, of: coded) }

  private static func tally(_ codings: [CellCoding], _ axis: Axis, of coded: CodedCase) -> OrdinalTally {
    let counted = codings.publishable(smallestCell: coded.case.smallestCell)
    return OrdinalTally(counted, axis: axis, thresholds: coded.case.thresholds)
  }
}
