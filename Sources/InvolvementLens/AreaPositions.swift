package import CaseModel
package import LensKit

/// Where one area of the case stands by itself, for areas side by side, from named codings alone. (Model §1, §9.2, §10.1)
package struct AreaPositions: Sendable, Hashable {
  /// One axis of the area.
  package struct AxisCells: Sendable, Hashable {
    /// The axis.
    package let axis: Axis
    /// What is meant.
    package let intended: Cell
    /// What is done.
    package let actual: Cell

    /// The cell of a frame.
    package subscript(frame: Frame) -> Cell { frame == .intended ? intended : actual }
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
          func cell(_ codings: [CellCoding]) -> Cell {
            Cell(tally.tally(codings.filter { coded.coding($0).area == area.id }, of: coded), of: coded)
          }
          return AxisCells(
            axis: tally.axis, intended: cell(tally.namedIntended), actual: cell(tally.namedActual))
        })
    }.filter { $0.axes.contains { $0.intended.codings + $0.actual.codings > 0 } }
  }
}
