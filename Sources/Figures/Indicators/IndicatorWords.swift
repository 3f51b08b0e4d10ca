import CaseModel
import Words

/// What the matrix says in words: title, description, caption and table.
struct IndicatorWords {
  let matrix: IntegrationIndicators
  private var words: Words { matrix.words }

  var text: FigureText {
    let rows = matrix.groups.flatMap(\.rows)
    return FigureText(
      [message], shown: .indicatorsShown,
      note: [
        .indicatorsReading, rows.contains { $0.evidence == nil } ? .indicatorsDash : nil,
        rows.contains(where: \.isAspired) ? .indicatorsDiamond : nil,
        rows.contains(where: \.isCalledFor) ? .indicatorsCalledFor : nil,
        rows.contains { $0.evidence != nil && $0.evidence?.present == nil } ? .indicatorsQuestion : nil,
      ], in: words)
  }

  private var message: Message {
    let balances = matrix.groups.flatMap(\.rows).compactMap(\.evidence).map { $0.balance ?? 0 }
    guard !balances.isEmpty else { return .indicatorsNothing }
    return .indicatorsSplit(
      balances.count, hindering: balances.count { $0 < 0 }, helping: balances.count { $0 > 0 })
  }

  /// One sentence a group.
  var description: String { words.sentences(matrix.groups.map(sentence)) }

  private func sentence(_ group: IntegrationIndicators.Group) -> Message {
    let spoken = group.rows.filter { $0.evidence != nil }
    guard !spoken.isEmpty else { return .indicatorsNone(group.type) }
    let parts = [
      part(Message.indicatorsEnabling, spoken.filter { ($0.evidence?.balance ?? 0) > 0 }),
      part(Message.indicatorsConstraining, spoken.filter { ($0.evidence?.balance ?? 0) < 0 }),
      part(Message.indicatorsBalanced, spoken.filter { ($0.evidence?.balance ?? 0) == 0 }),
      part(Message.indicatorsSilent, group.rows.filter { $0.evidence == nil }),
    ].compactMap(\.self)
    return group.state.map { .indicatorsOfState(group.type, $0, parts) } ?? .indicatorsOf(group.type, parts)
  }

  private func part(_ message: ([String]) -> Message, _ rows: [IntegrationIndicators.Row]) -> Message? {
    rows.isEmpty ? nil : message(rows.map { $0.label.lowercased() })
  }

  var table: DataTable {
    let header: [Message] = [
      .indicatorHead, .typeHead, .indicatorEnablingHead, .indicatorConstrainingHead, .balanceHead,
      .indicatorPresentHead, .excerpts, .sources, .indicatorAspiredHead,
      .indicatorCalledForHead,
    ]
    return DataTable(
      header: header.map(words.text),
      rows: matrix.groups.flatMap { group in group.rows.map { row($0, group.type) } })
  }

  private func row(_ row: IntegrationIndicators.Row, _ type: IntegrationType) -> [DataTable.Cell] {
    let evidence = row.evidence
    return [
      .init(row.label, anchor: row.anchor), .init(words.word(type)), .init(words.text(.decimal(evidence?.enabling))),
      .init(words.text(.decimal(evidence?.constraining))), .init(words.text(.signed(evidence?.balance))),
      .init(PresenceSign.text(evidence, words)), .init(words.number(evidence?.excerpts)),
      .init(words.number(evidence?.sources)), .init(words.yes(row.isAspired)), .init(words.yes(row.isCalledFor)),
    ]
  }
}

extension Words {
  /// The name of an indicator, with signs where it is meant or called for.
  func indicator(_ row: IntegrationIndicators.Row) -> String {
    let meant = row.isAspired ? text(.indicatorAspired(row.label)) : row.label
    return row.isCalledFor ? text(.indicatorCalledFor(meant)) : meant
  }
}
