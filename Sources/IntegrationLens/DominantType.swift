import CaseModel
import LensKit

/// The type that is enacted most, where it leads clearly. (Model §2.6)
enum DominantType {
  /// The dominant type; `nil` when none is, or when any type has too little evidence.
  static func of(_ types: [(type: IntegrationType, reading: TypeTally.Reading)], thresholds: Thresholds)
    -> IntegrationType?
  {
    guard types.allSatisfy({ $0.reading.state.isDetermined }) else { return nil }
    let order = types.sorted { ($0.reading.enactment ?? 0) > ($1.reading.enactment ?? 0) }
    guard order.count > 1 else { return nil }
    let (first, next) = (order[0].reading.enactment ?? 0, order[1].reading.enactment ?? 0)
    return first.reaches(thresholds.dominance) && (first - next).reaches(thresholds.lead) ? order[0].type : nil
  }
}
