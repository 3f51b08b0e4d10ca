import CaseModel
import LensKit

/// What is said of a condition. (Model §2.8, §9.18)
package enum CoordinationState: String, Sendable, CaseIterable {
  /// It is there in practice, and nothing hinders it.
  case met
  /// Practice only says that it is hindered or absent.
  case hindered
  /// Both.
  case contested
  /// It is only meant to be.
  case aspired
  /// Nothing clear is coded. Silent is not absent.
  case silent

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
