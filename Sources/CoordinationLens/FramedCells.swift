import CaseModel
import LensKit

/// One thing's codings in practice and as intention, each frame a cell of its own.
struct FramedCells {
  let actual: [CellCoding]
  let intended: [CellCoding]

  var isEmpty: Bool { actual.isEmpty && intended.isEmpty }

  /// The settled cells of a code, before anything is dropped that may not be named.
  init(_ code: String, of coded: CodedCase) {
    actual = coded.codings(under: [code], frame: .actual).settled()
    intended = coded.codings(under: [code], frame: .intended).settled()
  }

  private init(actual: [CellCoding], intended: [CellCoding]) {
    (self.actual, self.intended) = (actual, intended)
  }

  /// The cells restricted, as after adjudication. (Model §9.2)
  func filter(_ isIncluded: (CellCoding) -> Bool) -> FramedCells {
    FramedCells(actual: actual.filter(isIncluded), intended: intended.filter(isIncluded))
  }

  /// The cells as they may be published. (Design §3.2)
  func publishable(of coded: CodedCase) -> FramedCells {
    let smallestCell = coded.case.smallestCell
    return FramedCells(
      actual: actual.publishable(smallestCell: smallestCell), intended: intended.publishable(smallestCell: smallestCell)
    )
  }
}
