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
    /// Distinct pairs of excerpt and indicator.
    let pairs: Int
    let sources: Int

    /// Balance as the rules read it: 0 when nothing has a direction. (Model §9.16)
    var balance: Double { directed.balance ?? 0 }
  }

  let type: IntegrationType
  let whole: DirectionTally
  /// In the order of the type's indicators.
  let indicators: [DirectionTally]
  /// What counts of what is meant and of what is called for, by frame, in the order of the type's indicators.
  let wanted: [Frame: [[CellCoding]]]
  private let thresholds: Thresholds

  init(_ codings: TypeCodings, thresholds: Thresholds) {
    type = codings.type
    whole = DirectionTally(codings.practice)
    indicators = codings.indicators.map { DirectionTally($0) }
    wanted = codings.wanted
    self.thresholds = thresholds
  }

  /// Every coding that the reading rests on.
  var codings: [[CellCoding]] { [whole.codings] + indicators.map(\.codings) }

  /// Every named coding that the reading rests on, each once, in sorted order.
  private var distinct: [CellCoding] {
    var seen: Set<Int> = []
    return codings.joined().filter { $0.isNamed && seen.insert($0.position).inserted }.sorted {
      $0.position < $1.position
    }
  }

  /// The admissible changes of each coding that has some.
  var changes: [DirectionChange.Pair] { distinct.map(DirectionChange.pair).filter { !$0.isEmpty } }

  /// How many of the codings alter a result when one of them is read otherwise.
  func recoding(_ alters: (DirectionChange) -> Bool) -> Recoding {
    var recoding = Recoding.none
    for pair in changes { recoding.add(pair.turned, pair.flipped, alters) }
    return recoding
  }

  /// How many indicators are spoken of, and how many of these are mostly in place.
  private func coverage(_ variation: DirectionTally.Variation) -> (covered: Int, enacted: Int) {
    indicators.reduce((0, 0)) { counts, indicator in
      let sum = indicator.sum(variation)
      guard !sum.isSilent else { return counts }
      return (counts.0 + 1, counts.1 + ((sum.presentShare ?? 0).exceeds(0.5) ? 1 : 0))
    }
  }

  /// What the cells say, varied as asked. Coverage and enactment come from the indicators'
  /// cells, all else from the type's. (Model §10.1)
  func reading(_ variation: DirectionTally.Variation = .none) -> Reading {
    let sum = whole.sum(variation)
    let (covered, enacted) = coverage(variation)
    let coverage = Double(covered) / Double(indicators.count)
    let enactment = covered == 0 ? nil : Double(enacted) / Double(covered)
    let directed = sum.directed
    let evidence = EvidenceStatus(codings: sum.pairs, sources: sum.sources, thresholds: thresholds)
    var state = IntegrationState.silent
    if evidence == .sufficient && covered > 0 && coverage.reaches(thresholds.minCoverage) {
      state = IntegrationState(
        enactment: enactment ?? 0, balance: directed.balance ?? 0, thresholds: thresholds)
    } else if evidence != .silent || covered > 0 {
      state = .insufficient
    }
    return Reading(
      state: state, enactment: enactment, directed: directed, coverage: coverage, pairs: sum.pairs,
      sources: sum.sources)
  }
}
