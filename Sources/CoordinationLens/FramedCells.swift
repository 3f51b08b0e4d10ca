import CaseModel
import LensKit

/// One thing's codings by frame, each frame a cell of its own.
struct FramedCells {
  private let cells: [[CellCoding]]

  /// The cell of a frame.
  subscript(frame: Frame) -> [CellCoding] { cells[frame.position] }

  /// Every coding, frame by frame.
  var all: [CellCoding] { cells.flatMap(\.self) }

  var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }

  /// What counts in the cells of a code. (Model §10.1)
  init(_ code: String, of coded: CodedCase) {
    cells = Frame.allCases.map { coded.cell(under: [code], frame: $0).codings }
  }

  /// The named codings of a code, for what is no cell: single sources and the words of an open list.
  init(named code: String, of coded: CodedCase) {
    cells = Frame.allCases.map { coded.codings(under: [code], frame: $0).settled() }
  }

  /// The named codings of sources, each source's by itself.
  var bySource: [Int: FramedCells] {
    let cells = cells.map { Dictionary(grouping: $0.lazy.filter(\.isNamed), by: \.source) }
    let sources = Set(cells.flatMap(\.keys))
    return Dictionary(
      uniqueKeysWithValues: sources.map { source in (source, FramedCells(cells.map { $0[source] ?? [] })) })
  }

  private init(_ cells: [[CellCoding]]) { self.cells = cells }

  /// The cells restricted, as after adjudication. (Model §9.2)
  func filter(_ isIncluded: (CellCoding) -> Bool) -> FramedCells { FramedCells(cells.map { $0.filter(isIncluded) }) }

  /// How many codings say what.
  var counts: FrameCounts { FrameCounts(cells.joined()) }

  /// What they come to. (Model §10.2)
  var state: CoordinationState { counts.state }
}
