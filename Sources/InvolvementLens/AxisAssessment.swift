package import CaseModel
package import LensKit

/// One axis: what is meant, what is called for, what is done, and what lies between. (Model §2.3, §10.2, §10.3)
package struct AxisAssessment: Sendable, Hashable {
  /// The gap as its authors define it: intention of the political and strategic level against practice of the
  /// operational. (Hoppe et al. 2024; Model §10.3)
  package struct BetweenLevels: Sendable, Hashable {
    /// Intentions of the political and strategic level.
    package let intended: Cell
    /// Practice of the operational level.
    package let actual: Cell
    /// What lies between.
    package let gap: Gap
  }

  /// The axis.
  package let axis: Axis
  /// The cell of each frame, in the order of the frames.
  private let cells: [Cell]
  /// What lies between all that is meant and all that is done.
  package let gap: Gap
  /// The same between levels.
  package let betweenLevels: BetweenLevels
  /// Whether coders disagree on the axis, which marks every position on it. (Model §10.6)
  package let codersDisagree: Bool

  /// What is meant.
  package var intended: Cell { self[.intended] }
  /// What is called for; it enters no gap, class or condition.
  package var calledFor: Cell { self[.calledFor] }
  /// What is done.
  package var actual: Cell { self[.actual] }

  /// The cell of a frame.
  package subscript(frame: Frame) -> Cell { cells[frame.position] }

  /// The gap of a view.
  package func gap(_ view: GapView) -> Gap { view == .betweenLevels ? betweenLevels.gap : gap }

  /// Whether both gaps can be computed and differ at either end. (Model §10.3)
  package var viewsDiffer: Bool {
    guard let all = gap.steps, let between = betweenLevels.gap.steps else { return false }
    return all != between
  }

  init(_ tallies: AxisTallies, of coded: CodedCase) {
    axis = tallies.axis
    cells = Frame.allCases.map { Cell(tallies[$0], of: coded) }
    gap = Gap(from: tallies[.actual], to: tallies[.intended], of: coded)
    betweenLevels = BetweenLevels(
      intended: Cell(tallies.intendedAbove, of: coded), actual: Cell(tallies.actualBelow, of: coded),
      gap: Gap(from: tallies.actualBelow, to: tallies.intendedAbove, of: coded))
    codersDisagree = coded.codersDisagree(on: axis)
  }
}
