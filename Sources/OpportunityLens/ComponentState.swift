import CaseModel
import LensKit

/// How far a component is in place. (Model §2.7, §9.19)
package enum ComponentState: String, Sendable, CaseIterable {
  case inPlace = "in-place"
  case partial, missing
  /// Too few items are answered. Unknown is not missing.
  case unknown

  init(completeness: Double?, knownness: Double, thresholds: Thresholds) {
    guard let completeness, knownness.reaches(thresholds.known) else {
      self = .unknown
      return
    }
    if completeness.reaches(thresholds.inPlace) {
      self = .inPlace
    } else {
      self = completeness.reaches(thresholds.partial) ? .partial : .missing
    }
  }
}
