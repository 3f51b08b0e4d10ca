package import CaseModel
package import LensKit

/// One axis: what is meant, what is done, and what lies between. (Model §2.3, §2.5)
package struct AxisAssessment: Sendable, Hashable {
  /// The gap as its authors define it: intention of the political and strategic level against practice of the
  /// operational. (Model §2.5)
  package struct Canonical: Sendable, Hashable {
    /// Intentions of the political and strategic level.
    package let intended: Cell
    /// Practice of the operational level.
    package let actual: Cell
    /// What lies between; `nil` unless both are sufficient.
    package let gap: Gap?
  }

  /// The axis.
  package let axis: Axis
  /// What is meant.
  package let intended: Cell
  /// What is done.
  package let actual: Cell
  /// What lies between; `nil` unless both are sufficient.
  package let gap: Gap?
  /// The same by the authors' own definition.
  package let canonical: Canonical

  /// The cell of a frame.
  package subscript(frame: Frame) -> Cell { frame == .intended ? intended : actual }

  init(_ tallies: AxisTallies, of coded: CodedCase) {
    axis = tallies.axis
    intended = Cell(tallies.intended, of: coded)
    actual = Cell(tallies.actual, of: coded)
    gap = Gap(from: tallies.actual, to: tallies.intended, of: coded)
    canonical = Canonical(
      intended: Cell(tallies.canonicalIntended, of: coded), actual: Cell(tallies.canonicalActual, of: coded),
      gap: Gap(from: tallies.canonicalActual, to: tallies.canonicalIntended, of: coded))
  }
}
