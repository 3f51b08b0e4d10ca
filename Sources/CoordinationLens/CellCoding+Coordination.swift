import CaseModel
import LensKit

extension CellCoding {
  /// Whether it says that something is constrained or absent. (Model §9.18)
  var isHindering: Bool { direction == .constraining || presence == .absent }

  /// Whether it says that something is there and does not constrain it; an unclear presence says neither.
  var isSupporting: Bool { !isHindering && presence != .unclear }
}
