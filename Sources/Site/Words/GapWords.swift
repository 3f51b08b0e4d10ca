import CaseModel
import InvolvementLens
import LensKit
import Words

/// Says what lies between intention and practice, axis by axis and never added. (Model §10.3)
enum GapWords {
  /// What a view compares.
  static func lead(_ view: GapView) -> Message {
    switch view {
    case .betweenLevels: .gapViewBetweenLevels
    case .allLevels: .gapViewAllLevels
    }
  }

  /// What the gap on one axis comes to; `nil` where it cannot be told.
  static func statement(_ axis: AxisAssessment, _ view: GapView) -> Message? {
    let (gap, cells) = (axis.gap(view), axis.cells(view))
    guard let steps = gap.steps, let meant = cells.intended.interval, let done = cells.actual.interval else {
      return nil
    }
    let (intention, practice) = (meant.message(of: axis.axis), done.message(of: axis.axis))
    return switch gap.verdict {
    case .short: .gapIsShort(on: axis.axis, by: levels(steps.lo, steps.hi), meant: intention, done: practice)
    case .ahead: .gapIsAhead(on: axis.axis, by: levels(-steps.hi, -steps.lo), meant: intention, done: practice)
    case .level: .gapIsLevel(on: axis.axis, done: practice)
    case .open: .gapIsOpen(on: axis.axis, meant: intention, done: practice)
    }
  }

  /// Axes on which a view tells nothing.
  static func untold(_ axes: [AxisAssessment], _ view: GapView) -> Message? {
    let open = axes.filter { !$0.gap(view).isComputed }.map(\.axis)
    return open.isEmpty ? nil : .gapNotTold(on: open)
  }

  private static func levels(_ least: Int, _ most: Int) -> Message {
    least == most ? .gapLevels(least) : .gapLevelsRange(least, most)
  }
}

extension AxisAssessment {
  /// The cells that a view compares.
  func cells(_ view: GapView) -> (intended: Cell, actual: Cell) {
    view == .betweenLevels ? (betweenLevels.intended, betweenLevels.actual) : (intended, actual)
  }
}
