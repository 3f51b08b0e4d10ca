import CaseModel
import Words

/// What the chart of paired accounts says in words: title, description, caption and table.
struct GapWords {
  let chart: InvolvementGapChart
  private var words: Words { chart.words }

  var text: FigureText {
    let behind = chart.rows.count { row in Axis.allCases.contains { (row.gap($0)?.guaranteed ?? 0) > 0 } }
    return FigureText(
      [.accountsBehind(behind, of: chart.rows.count)], shown: .accountsShown, note: [.pairsReading], in: words)
  }

  /// One sentence an axis.
  var description: String { words.sentences(chart.rows.isEmpty ? [.pairsEmpty] : Axis.allCases.map(sentence)) }

  /// `On mode, intention exceeds practice in 3 of 4 accounts; …`
  private func sentence(_ axis: Axis) -> Message {
    let gaps = chart.rows.compactMap { $0.gap(axis)?.guaranteed }
    guard !gaps.isEmpty else { return .pairsNone(axis) }
    let (exceeding, ahead) = (gaps.count { $0 > 0 }, gaps.count { $0 < 0 })
    return ahead == 0
      ? .pairsExceed(axis, exceeding, of: gaps.count)
      : .pairsExceedAndLag(axis, exceeding, of: gaps.count, ahead: ahead)
  }

  var table: DataTable {
    let header = [.accountHead] + Axis.allCases.flatMap { [.intendedHead($0), .actualHead($0), Message.stepsHead] }
    return DataTable(
      header: header.map(words.text),
      rows: chart.rows.map { row in
        [.init(row.label, anchor: row.anchor)]
          + Axis.allCases.flatMap { axis -> [DataTable.Cell] in
            Frame.compared.map { cell(row.reading($0, axis), axis) }
              + [.init(words.said(row.gap(axis)?.steps(in: words)))]
          }
      })
  }

  private func cell(_ reading: AxisReading, _ axis: Axis) -> DataTable.Cell {
    .init(words.said(reading.position(on: axis)), anchor: reading.anchor)
  }
}
