package import CaseModel
package import LensKit

/// One type of integration. (Model §2.6, §9.16)
package struct TypeAssessment: Sendable, Hashable {
  /// The type.
  package let type: IntegrationType
  /// How far it is in place, and whether it helps.
  package let state: IntegrationState
  /// Enacted indicators among the covered, 0...1; `nil` when none is covered.
  package let enactment: Double?
  /// What enables against what constrains, over all indicators.
  package let directed: Directed
  /// Covered indicators among all, 0...1.
  package let coverage: Double
  /// Distinct pairs of excerpt and indicator.
  package let pairs: Int
  /// Distinct sources.
  package let sources: Int
  /// The indicators that are covered, in the model's order.
  package let indicators: [IndicatorAssessment]
  /// Ids of the indicators that are intended, with excerpts, in the model's order.
  package let aspired: [Finding<String>]
  /// Ids of the indicators that are called for, with excerpts, in the model's order. (Model §10.2)
  package let calledFor: [Finding<String>]
  /// Whether the state holds; `nil` for areas, and where there is too little evidence.
  package let stability: Stability?

  /// -1 when all constrains, 1 when all enables; `nil` when nothing has a direction.
  package var balance: Double? { directed.balance }

  /// How much of what is covered is in place; `nil` where there is too little evidence.
  package var extent: IntegrationExtent? {
    guard state.isDetermined, let enactment else { return nil }
    return enactment.exceeds(0.5) ? .more : enactment.reaches(0.5) ? .half : .less
  }

  /// An indicator; `nil` when not covered.
  package subscript(code: String) -> IndicatorAssessment? { indicators.first { $0.code == code } }

  init(_ tally: TypeTally, of coded: CodedCase, hasStability: Bool) {
    let reading = tally.reading()
    (type, state) = (tally.type, reading.state)
    (enactment, directed, coverage) = (reading.enactment, reading.directed, reading.coverage)
    (pairs, sources) = (reading.pairs, reading.sources)
    indicators = zip(type.indicators, tally.indicators).compactMap { IndicatorAssessment($0, $1, of: coded) }
    let wanted = Frame.wanted.map { frame in
      zip(tally.type.indicators, tally.wanted[frame] ?? []).compactMap { code, cell in
        cell.isEmpty ? nil : Finding(code, evidence: coded.evidence(cell))
      }
    }
    aspired = wanted[0]
    calledFor = wanted[1]
    guard hasStability, reading.state.isDetermined else {
      stability = nil
      return
    }
    stability = Stability(
      leavingOut: coded.leftOut(tally.codings),
      recoding: tally.recoding { tally.reading(.changing($0)).state != reading.state }
    ) { source in
      let state = tally.reading(.without(source)).state
      return Stability.Effect(on: reading.state, now: state.isDetermined ? state : nil)
    }
  }
}
