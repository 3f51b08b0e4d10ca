import CaseModel
import LensKit

/// The counted cells of one type, with any source left out.
struct TypeTally {
  /// What the cells say.
  struct Reading {
    let state: IntegrationState
    /// Enacted indicators among the covered; `nil` when none is covered.
    let enactment: Double?
    let directed: Directed
    /// Covered indicators among all, 0...1.
    let coverage: Double
    let codings: Int
    let sources: Int

    /// Balance as the rules read it: 0 when nothing has a direction. (Model §9.16)
    var balance: Double { directed.balance ?? 0 }
  }

  let type: IntegrationType
  let whole: DirectionTally
  /// In the order of the type's indicators.
  let indicators: [DirectionTally]
  /// Intentions that count, in the order of the type's indicators.
  let aspired: [[CellCoding]]
  private let thresholds: Thresholds

  init(_ codings: TypeCodings, thresholds: Thresholds) {
    type = codings.type
    whole = DirectionTally(codings.practice)
    indicators = codings.indicators.map { DirectionTally($0) }
    aspired = codings.aspired
    self.thresholds = thresholds
  }

  /// Every coding that the reading rests on.
  var codings: [[CellCoding]] { [whole.codings] + indicators.map(\.codings) }

  /// What the cells say, without one source's named codings when asked. Coverage and enactment come from the indicators'
  /// cells, all else from the type's. (Model §10.1)
  func reading(without source: Int? = nil) -> Reading {
    let voices = whole.voices(without: source)
    let (codings, sources) = voices.reduce((0, 0)) { ($0.0 + $1.codings, $0.1 + 1) }
    let covered = indicators.filter { !$0.voices(without: source).isEmpty }
    let enacted = covered.count { ($0.present(without: source) ?? 0).exceeds(0.5) }
    let coverage = Double(covered.count) / Double(indicators.count)
    let enactment = covered.isEmpty ? nil : Double(enacted) / Double(covered.count)
    let directed = whole.directed(without: source)
    let evidence = EvidenceStatus(codings: codings, sources: sources, thresholds: thresholds)
    var state = IntegrationState.silent
    if evidence == .sufficient && !covered.isEmpty && coverage.reaches(thresholds.minCoverage) {
      state = IntegrationState(
        enactment: enactment ?? 0, balance: directed.balance ?? 0, thresholds: thresholds)
    } else if evidence != .silent || !covered.isEmpty {
      state = .insufficient
    }
    return Reading(
      state: state, enactment: enactment, directed: directed, coverage: coverage, codings: codings, sources: sources)
  }
}
