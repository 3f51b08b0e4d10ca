package import CaseModel
package import LensKit

/// What one source alone says on one axis: never a position of the case. (Model §2.3.1)
package struct AccountReading: Sendable, Hashable {
  /// Excerpts from which an account reads as something.
  static let minExcerpts = 2

  /// Id of the source, which may be named.
  package let source: String
  /// The axis.
  package let axis: Axis
  /// What is meant, called for or done.
  package let frame: Frame
  /// Where the account points; `nil` with fewer than two excerpts.
  package let interval: RankInterval?
  /// Distinct excerpts that may be named.
  package let excerpts: Int
  /// Ranks that carry weight, with their shares of the account and their excerpts.
  package let ranks: [Cell.RankShare]

  /// Every source that says something, by source, axis and frame.
  static func all(_ tallies: [AxisTallies], of coded: CodedCase) -> [AccountReading] {
    let readings = tallies.flatMap { axis in
      Frame.allCases.flatMap { all(axis.named($0), axis: axis.axis, frame: $0, of: coded) }
    }
    let order = readings.enumerated().sorted { ($0.element.source, $0.offset) < ($1.element.source, $1.offset) }
    return order.map(\.element)
  }

  private static func all(_ codings: [CellCoding], axis: Axis, frame: Frame, of coded: CodedCase) -> [AccountReading] {
    var readings: [AccountReading] = []
    codings.forEachRun(of: \.source) { run in
      let tally = OrdinalTally(Array(run), axis: axis, thresholds: coded.case.thresholds)
      let cell = Cell(tally, of: coded)
      readings.append(
        AccountReading(
          source: coded.sources[run[run.startIndex].source].id, axis: axis, frame: frame,
          interval: cell.excerpts >= minExcerpts ? cell.interval : nil, excerpts: cell.excerpts, ranks: cell.ranks))
    }
    return readings
  }
}
