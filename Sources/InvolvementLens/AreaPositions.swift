package import CaseModel
package import LensKit

/// Where one area of the case stands by itself, for areas side by side, from named codings alone. (Model §1, §9.2, §10.1)
package struct AreaPositions: Sendable, Hashable {
  /// One axis of the area.
  package struct AxisCells: Sendable, Hashable {
    /// The axis.
    package let axis: Axis
    /// The cell of each frame, in the order of the frames.
    fileprivate let cells: [Cell]

    /// The cell of a frame.
    package subscript(frame: Frame) -> Cell { cells[frame.position] }

    /// Whether something is coded on the axis, in any frame.
    var isCoded: Bool { cells.contains { $0.excerpts > 0 } }

    /// Some of the codings of an axis that may be named.
    init(_ tally: AxisTallies, of coded: CodedCase, where isPart: (CellCoding) -> Bool) {
      axis = tally.axis
      cells = Frame.allCases.map { frame in
        Cell(tally.tally(tally.named(frame).filter(isPart), of: coded), of: coded)
      }
    }
  }

  /// The area.
  package let area: Area
  /// The three axes, in order; cells without a coding are silent.
  package let axes: [AxisCells]

  /// Declared areas in which something is coded on an axis, in the case's order.
  static func all(_ tallies: [AxisTallies], of coded: CodedCase) -> [AreaPositions] {
    coded.case.areas.map { area in
      AreaPositions(
        area: area,
        axes: tallies.map { tally in AxisCells(tally, of: coded) { coded.coding($0).area == area.id } })
    }.filter { $0.axes.contains(where: \.isCoded) }
  }
}
