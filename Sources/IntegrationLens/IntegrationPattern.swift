import CaseModel
import LensKit

extension IntegrationPattern {
  /// The first pattern that applies.
  init(_ types: [IntegrationType: TypeTally.Reading], dominant: IntegrationType?, thresholds: Thresholds) {
    let readings = types.values
    guard let structural = types[.structural]?.state, let relational = types[.relational]?.state,
      let institutional = types[.institutional]?.state, readings.allSatisfy({ $0.state.isDetermined })
    else {
      self = .undetermined
      return
    }
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
