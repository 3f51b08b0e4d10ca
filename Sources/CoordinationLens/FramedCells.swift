import CaseModel
import LensKit

/// One thing's codings in practice and as intention, each frame a cell of its own.
struct FramedCells {
  let actual: [CellCoding]
  let intended: [CellCoding]

  var isEmpty: Bool { actual.isEmpty && intended.isEmpty }

  /// What counts in the cells of a code. (Model §10.1)
  init(_ code: String, of coded: CodedCase) {
    actual = coded.cell(under: [code], frame: .actual).codings
    intended = coded.cell(under: [code], frame: .intended).codings
  }

  /// The named codings of a code, for what is no cell: single sources and the words of an open list.
  init(named code: String, of coded: CodedCase) {
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
}
