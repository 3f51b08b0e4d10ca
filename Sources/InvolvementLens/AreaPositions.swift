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
        axes: tallies.map { tally in
          AxisCells(
            axis: tally.axis,
            cells: Frame.allCases.map { frame in
              let own = tally.named(frame).filter { coded.coding($0).area == area.id }
              return Cell(tally.tally(own, of: coded), of: coded)
            })
        })
    }.filter { $0.axes.contains { $0.cells.contains { $0.excerpts > 0 } } }
  }
}
