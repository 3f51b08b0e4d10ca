import CaseModel
import Words

/// What the agreement figure says in words.
struct AgreementWords {
  let agreement: CoderAgreement
  private var words: Words { agreement.words }
  private var rows: [CoderAgreement.Row] { agreement.groups.flatMap(\.rows) }

  var text: FigureText {
    let reliable = rows.count { $0.reading == .reliable }
    return FigureText(
      [rows.isEmpty ? .agreementEmpty : .agreementReliable(reliable, of: rows.count)], shown: .agreementShown,
      note: [
        .agreementScale(
          reliable: agreement.reliable, tentative: agreement.tentative, fewest: agreement.fewestUnits)
      ], in: words)
  }

  var description: String {
    guard !rows.isEmpty else { return words.text(.agreementEmpty) }
    let counts = AgreementReading.allCases.compactMap { reading -> Message? in
      let count = rows.count { $0.reading == reading }
      return count == 0 ? nil : .agreementCount(count, reading)
    }
    return words.sentences([.agreementCounts(rows.count, counts)] + rows.map { .sentenceOf($0.sentence) })
  }

  var table: DataTable {
    let header: [Message] = [.respectHead, .alphaHead, .readingHead, .unitsHead, .codersHead]
    return DataTable(
      header: header.map(words.text),
      rows: rows.map { row in
        [
          .init(row.label, anchor: row.anchor), .init(words.said(row.number)), .init(words.word(row.reading)),
          .init(words.number(row.units)), .init(words.number(row.coders)),
        ]
      })
  }
}
