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
  /// Publishable intentions, in the order of the type's indicators.
  let aspired: [[CellCoding]]
  private let thresholds: Thresholds

  /// - Parameter area: restricts the cells to one area's codings. (Model §9.2)
  init(_ cells: TypeCells, of coded: CodedCase, area: String? = nil) {
    func counted(_ cell: [CellCoding]) -> [CellCoding] {
      let restricted = area == nil ? cell : cell.filter { coded.coding($0).area == area }
      return restricted.publishable(smallestCell: coded.case.smallestCell)
    }
    type = cells.type
    whole = DirectionTally(counted(cells.whole))
    indicators = cells.indicators.map { DirectionTally(counted($0)) }
    aspired = cells.aspired.map(counted)
    thresholds = coded.case.thresholds
  }

  /// Every coding that the reading rests on.
  var codings: [[CellCoding]] { [whole.codings] + indicators.map(\.codings) }

  /// What the cells say, without one source when asked.
  func reading(without source: Int? = nil) -> Reading {
    let voices = whole.voices(without: source)
    let (codings, sources) = voices.reduce((0, 0)) { ($0.0 + $1.codings, $0.1 + 1) }
    let covered = indicators.filter { indicator in indicator.voices.contains { $0.source != source } }
    let enacted = covered.count { ($0.present(without: source) ?? 0).exceeds(0.5) }
    let coverage = Double(covered.count) / Double(indicators.count)
    let enactment = covered.isEmpty ? nil : Double(enacted) / Double(covered.count)
    let directed = whole.directed(without: source)
    let evidence = EvidenceStatus(codings: codings, sources: sources, thresholds: thresholds)
    var state = IntegrationState.silent
    if evidence == .sufficient && coverage.reaches(thresholds.minCoverage) {
      state = IntegrationState(
        enactment: enactment ?? 0, balance: directed.balance ?? 0, thresholds: thresholds)
    } else if evidence != .silent {
      state = .insufficient
    }
    return Reading(
      state: state, enactment: enactment, directed: directed, coverage: coverage, codings: codings, sources: sources)
  }
}
