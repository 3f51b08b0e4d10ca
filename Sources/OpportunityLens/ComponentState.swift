import CaseModel
import LensKit

extension ComponentState {
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
