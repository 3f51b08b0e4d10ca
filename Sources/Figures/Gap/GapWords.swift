/// What the chart of paired accounts says in words: title, description, caption and table.
struct GapWords {
  let chart: InvolvementGapChart

  var title: String { "Intention and practice, account by account: \(chart.subject)" }

  /// One sentence an axis.
  var description: String {
    chart.rows.isEmpty
      ? "No account speaks of both intended and actual involvement."
      : DrawnAxis.allCases.map(sentence).joined(separator: " ")
  }

  /// `On mode, intention exceeds practice in 3 of 4 accounts; …`
  func sentence(_ axis: DrawnAxis) -> String {
    let gaps = chart.rows.compactMap { $0.gap(axis)?.guaranteed }
    guard !gaps.isEmpty else { return "On \(axis.word), no account speaks of both." }
    let (exceeds, behind) = (gaps.count { $0 > 0 }, gaps.count { $0 < 0 })
    let accounts = Say.count(gaps.count, "account", "accounts")
    let reverse = behind == 0 ? "" : "; practice is ahead of intention in \(behind)"
    return "On \(axis.word), intention exceeds practice in \(exceeds) of \(accounts)\(reverse)."
  }

  var caption: String {
    "One row an account that speaks of both: the upper sign is what it says is intended, the lower what it says is "
      + "done; a bar is an interval. – : the account does not speak of it."
  }

  var table: DataTable {
    DataTable(
      header: ["Account"] + DrawnAxis.allCases.flatMap { ["\($0.title), intended", "\($0.title), actual", "Steps"] },
      rows: chart.rows.map { row in
        [.init(row.label, anchor: row.anchor)]
          + DrawnAxis.allCases.flatMap { axis -> [DataTable.Cell] in
            DrawnFrame.allCases.map { cell(row.reading($0, axis), axis) } + [.init(row.gap(axis)?.text ?? Say.silent)]
          }
      })
  }

  private func cell(_ reading: AxisReading, _ axis: DrawnAxis) -> DataTable.Cell {
    .init(reading.words(on: axis) ?? Say.silent, anchor: reading.anchor)
  }
}
