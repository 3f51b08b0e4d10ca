import CaseModel
import LensKit

/// How many codings say what of one thing, from which some can be taken again without counting the others.
struct FrameCounts {
  private var supporting = 0
  private var hindering = 0
  private var intended = 0
  private var calledFor = 0

  init(_ codings: some Sequence<CellCoding>) { for coding in codings { add(coding, times: 1) } }

  /// What they come to. (Model §10.2)
  var state: CoordinationState {
    switch (supporting > 0, hindering > 0) {
    case (true, false): .met
    case (false, true): .hindered
    case (true, true): .contested
    case (false, false): intended > 0 ? .aspired : calledFor > 0 ? .calledFor : .silent
    }
  }

  /// The counts without some of the codings.
  func without(_ codings: some Sequence<CellCoding>) -> FrameCounts {
    var copy = self
    for coding in codings { copy.add(coding, times: -1) }
    return copy
  }

  /// The counts with one of the codings read otherwise.
  func changing(_ coding: CellCoding, _ change: DirectionChange) -> FrameCounts {
    var copy = self
    copy.add(coding, times: -1)
    copy.add(coding.reading(direction: change.direction, presence: change.presence), times: 1)
    return copy
  }

  private mutating func add(_ coding: CellCoding, times: Int) {
    switch coding.frame {
    case .actual:
      supporting += coding.isSupporting ? times : 0
      hindering += coding.isHindering ? times : 0
    case .intended: intended += times
    case .calledFor: calledFor += times
    }
  }
}
