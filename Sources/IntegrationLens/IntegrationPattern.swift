import CaseModel
import LensKit

extension IntegrationPattern {
  /// The first pattern that applies.
  ///
  /// - Parameter readings: One for each type, in order.
  init(_ readings: [TypeTally.Reading], dominant: IntegrationType?, thresholds: Thresholds) {
    guard readings.count == IntegrationType.allCases.count, readings.allSatisfy(\.state.isDetermined) else {
      self = .undetermined
      return
    }
    let (structural, relational, institutional) = (readings[0].state, readings[1].state, readings[2].state)
    if dominant == .structural && relational.isLow && institutional.isLow {
      self = .structureLed
    } else if dominant == .relational && structural != .established {
      self = .relationshipLed
    } else if dominant == .institutional && (structural.isLow || structural == .enactedButConstraining) {
      self = .institutionLed
    } else if readings.allSatisfy({ ($0.enactment ?? 0).reaches(thresholds.enacted) && $0.balance.exceeds(0) }) {
      self = .aligned
    } else {
      let constraining = readings.count { (-$0.balance).exceeds(thresholds.balance) }
      self = dominant == nil && constraining >= 2 ? .fragmented : .mixed
    }
  }
}
