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

  /// How many indicators are spoken of, and how many of these are mostly in place.
  private func coverage(without source: Int?) -> (covered: Int, enacted: Int) {
    indicators.reduce((0, 0)) { counts, indicator in
      guard !indicator.isSilent(without: source) else { return counts }
      let isEnacted = (indicator.present(without: source) ?? 0).exceeds(0.5)
      return (counts.0 + 1, counts.1 + (isEnacted ? 1 : 0))
    }
  }

  /// What the cells say, without one source's named codings when asked. Coverage and enactment come from the indicators'
  /// cells, all else from the type's. (Model §10.1)
  func reading(without source: Int? = nil) -> Reading {
    var (codings, sources) = (0, 0)
    whole.forEachVoice(without: source) { voice in
      codings += voice.codings
      sources += 1
    }
    let (covered, enacted) = coverage(without: source)
    let coverage = Double(covered) / Double(indicators.count)
    let enactment = covered == 0 ? nil : Double(enacted) / Double(covered)
    let directed = whole.directed(without: source)
    let evidence = EvidenceStatus(codings: codings, sources: sources, thresholds: thresholds)
    var state = IntegrationState.silent
    if evidence == .sufficient && covered > 0 && coverage.reaches(thresholds.minCoverage) {
      state = IntegrationState(
        enactment: enactment ?? 0, balance: directed.balance ?? 0, thresholds: thresholds)
    } else if evidence != .silent || covered > 0 {
      state = .insufficient
    }
    return Reading(
      state: state, enactment: enactment, directed: directed, coverage: coverage, codings: codings, sources: sources)
  }
}
