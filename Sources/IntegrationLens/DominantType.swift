import CaseModel
import LensKit

/// The type that is enacted most, where it leads clearly. (Model §2.6)
enum DominantType {
  /// The dominant type; `nil` when none is, or when any type has too little evidence.
  ///
  /// - Parameter readings: One for each type, in order.
  static func of(_ readings: [TypeTally.Reading], thresholds: Thresholds) -> IntegrationType? {
    guard readings.allSatisfy(\.state.isDetermined) else { return nil }
    var (first, next, leader): (Double, Double, IntegrationType?) = (-1, -1, nil)
    for (type, reading) in zip(IntegrationType.allCases, readings) {
      let enactment = reading.enactment ?? 0
      if enactment > first {
        (first, next, leader) = (enactment, first, type)
      } else {
        next = max(next, enactment)
      }
    }
    return first.reaches(thresholds.dominance) && (first - next).reaches(thresholds.lead) ? leader : nil
  }
}
