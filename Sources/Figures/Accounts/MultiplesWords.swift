import CaseModel
import Words

/// What the panels say in words: description, caption and table.
struct MultiplesWords {
  let sheet: MultiplesSheet
  private var rows: [InvolvementGapChart.Row] { sheet.panels.map(\.row) }
  private var words: Words { sheet.words }
  private var isAccounts: Bool { sheet.kind == .accounts }

  var text: FigureText {
    let both = rows.count { row in
      Axis.allCases.contains { axis in Frame.compared.allSatisfy { isPlaced(row.reading($0, axis)) } }
    }
    return FigureText(
      [isAccounts ? .accountsOfBoth(both, of: rows.count) : .casesOfBoth(both, of: rows.count)],
      shown: isAccounts ? .accountsShown : .casesShown,
      note: [
        isAccounts ? .accountsUnranked : .casesUnranked,
        sheet.showsStatus && hasStatus(.singleSource) ? .dottedOneSource : nil,
        hasStatus(.silent) ? (isAccounts ? .dashAccountSilent : .dashNotZero) : nil,
        sheet.showsStatus && hasStatus(.insufficient) ? .panelsSmallSigns : nil,
        isAccounts ? .accountsScales : .casesScales,
      ], in: words)
  }

  /// One sentence an axis.
  var description: String {
    guard !rows.isEmpty else { return words.text(isAccounts ? .accountsEmpty : .casesEmpty) }
    let extent = isAccounts ? Message.accountsExtent(rows.count) : .casesExtent(rows.count)
    return words.sentences([extent] + Axis.allCases.map(sentence) + [silence].compactMap(\.self))
  }

  /// `On mode, 3 of 4 accounts speak of what is intended, 4 of what is done, and 3 of both.`
  private func sentence(_ axis: Axis) -> Message {
    let intended = rows.count { $0.intended[axis].interval != nil }
    let actual = rows.count { $0.actual[axis].interval != nil }
    let both = rows.count { $0.intended[axis].interval != nil && $0.actual[axis].interval != nil }
    return switch (sheet.kind, intended == 1) {
    case (.accounts, true): .accountSpeaks(axis, intended: intended, all: rows.count, actual: actual, both: both)
    case (.accounts, false): .accountsSpeak(axis, intended: intended, all: rows.count, actual: actual, both: both)
    case (.cases, true): .caseHas(axis, intended: intended, all: rows.count, actual: actual, both: both)
    case (.cases, false): .casesHave(axis, intended: intended, all: rows.count, actual: actual, both: both)
    }
  }

  private var silence: Message? {
    let silent = rows.filter { row in
      Axis.allCases.allSatisfy { row.intended[$0].interval == nil && row.actual[$0].interval == nil }
    }
    return silent.isEmpty ? nil : .panelsSilent(silent.map(\.label))
  }

  /// Small signs are no positions; of a single account nothing is asked but that it speaks.
  private func isPlaced(_ reading: AxisReading) -> Bool {
    reading.interval != nil && !(sheet.showsStatus && reading.status == .insufficient)
  }

  private func hasStatus(_ status: EvidenceStatus) -> Bool {
    rows.contains { row in
      Axis.allCases.contains { axis in
        Frame.compared.contains { row.reading($0, axis).status == status }
      }
    }
  }

  var table: DataTable {
    let axes = Axis.allCases.flatMap { [Message.intendedHead($0), .actualHead($0)] }
    let header = (isAccounts ? [.accountHead, .kindHead] : [.caseHead]) + axes
    return DataTable(
      header: header.map(words.text),
      rows: sheet.panels.map { panel in
        [.init(panel.row.label, anchor: panel.row.anchor)] + (isAccounts ? [.init(words.shown(panel.note))] : [])
          + Axis.allCases.flatMap { axis in Frame.compared.map { cell(panel.row.reading($0, axis), axis) } }
      })
  }

  private func cell(_ reading: AxisReading, _ axis: Axis) -> DataTable.Cell {
    let position = sheet.showsStatus ? reading.guardedPosition(on: axis) : reading.position(on: axis)
    return .init(words.said(reading.interval == nil ? nil : position), anchor: reading.anchor)
  }
}
