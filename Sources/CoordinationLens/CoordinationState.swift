import CaseModel
import LensKit

extension CoordinationState {
  init(isSupported: Bool, isHindered: Bool, isAspired: Bool) {
    switch (isSupported, isHindered) {
    case (true, false): self = .met
    case (false, true): self = .hindered
    case (true, true): self = .contested
    case (false, false): self = isAspired ? .aspired : .silent
    }
  }
}

extension CellCoding {
  /// Whether it says that something is constrained or absent. (Model §9.18)
  var isHindering: Bool { direction == .constraining || presence == .absent }

  /// Whether it says that something is there and does not constrain it; an unclear presence says neither.
  var isSupporting: Bool { !isHindering && presence != .unclear }
}
