/// What the panels say in words: description, caption and table.
struct MultiplesWords {
  let sheet: MultiplesSheet
  private var rows: [InvolvementGapChart.Row] { sheet.panels.map(\.row) }
  private var total: String { Say.count(rows.count, sheet.kind.one, sheet.kind.name.rawValue) }

  /// One sentence an axis.
  var description: String {
    guard !rows.isEmpty else {
      return sheet.kind == .accounts ? "No account speaks of involvement." : "There are no cases to show."
    }
    return ([extent] + DrawnAxis.allCases.map(sentence) + [silence].compactMap(\.self)).joined(separator: " ")
  }

  private var extent: String {
    sheet.kind == .accounts
      ? "\(total), each with what it says is intended and what it says is done."
      : "\(total), each with its intended and its actual involvement."
  }

  /// `On mode, 3 of 4 accounts speak of what is intended, 4 of what is done, and 3 of both.`
  private func sentence(_ axis: DrawnAxis) -> String {
    let intended = rows.count { $0.intended[axis].interval != nil }
    let actual = rows.count { $0.actual[axis].interval != nil }
    let both = rows.count { $0.intended[axis].interval != nil && $0.actual[axis].interval != nil }
    let verb =
      switch (sheet.kind, intended == 1) {
      case (.accounts, true): "speaks"
      case (.accounts, false): "speak"
      case (.cases, true): "has evidence"
      case (.cases, false): "have evidence"
      }
    return "On \(axis.word), \(intended) of \(total) \(verb) of what is intended, \(actual) of what is done, and "
      + "\(both) of both."
  }

  private var silence: String? {
    let silent = rows.filter { row in
      DrawnAxis.allCases.allSatisfy { row.intended[$0].interval == nil && row.actual[$0].interval == nil }
    }
    return silent.isEmpty ? nil : "Silent on all three: \(Say.list(silent.map(\.label)))."
  }

  var caption: String {
    var notes = [
      "One panel \(sheet.kind == .accounts ? "an account" : "a case"), all on the same scales: the upper sign is what is "
        + "intended, the lower what is done; a bar is an interval. Scales after Hoppe et al. (2024), Mark 2."
    ]
    notes.append(
      sheet.kind == .accounts
        ? "Panels stand in the order of the sources and are not ranked; a single account is never the position of the case."
        : "Panels are not ranked, and steps between levels have no common unit.")
    if sheet.showsStatus, hasStatus(.singleSource) { notes.append("Dotted and hollow: one source only.") }
    if sheet.showsStatus, hasStatus(.insufficient) { notes.append("Small: too little evidence for a position.") }
    if hasStatus(.silent) {
      notes.append(
        sheet.kind == .accounts ? "– : the account does not speak of it." : "– : nothing was coded, which is not zero.")
    }
    return notes.joined(separator: " ")
  }

  private func hasStatus(_ status: EvidenceStatus) -> Bool {
    rows.contains { row in
      DrawnAxis.allCases.contains { axis in
        DrawnFrame.allCases.contains { row.reading($0, axis).status == status }
      }
    }
  }

  var table: DataTable {
    let axes = DrawnAxis.allCases.flatMap { ["\($0.title), intended", "\($0.title), actual"] }
    let isAccounts = sheet.kind == .accounts
    return DataTable(
      header: (isAccounts ? ["Account", "Kind"] : ["Case"]) + axes,
      rows: sheet.panels.map { panel in
        [.init(panel.row.label, anchor: panel.row.anchor)] + (isAccounts ? [.init(panel.note ?? Say.silent)] : [])
          + DrawnAxis.allCases.flatMap { axis in DrawnFrame.allCases.map { cell(panel.row.reading($0, axis), axis) } }
      })
  }

  private func cell(_ reading: AxisReading, _ axis: DrawnAxis) -> DataTable.Cell {
    let words = sheet.showsStatus ? reading.guardedWords(on: axis) : reading.words(on: axis)
    return .init(reading.interval == nil ? Say.silent : words ?? Say.silent, anchor: reading.anchor)
  }
}
