import CaseModel
import Words

/// What the power matrix says in words.
struct StandingWords {
  let matrix: StandingMatrix
  private var words: Words { matrix.words }

  var text: FigureText {
    FigureText(messages, shown: .standingsShown, note: [.standingsReading], in: words)
  }

  private var messages: [Message] {
    guard !matrix.rows.isEmpty else { return [.standingsEmpty] }
    let outside = matrix.rows.filter(\.hasBoundary).map(\.actor)
    let included = matrix.rows.count { $0[.decision].standing == .included }
    return outside.isEmpty
      ? [.standingsIncluded(included, of: matrix.rows.count)]
      : [.standingsAtTheEdge(outside), .standingsCount(outside.count, of: matrix.rows.count)]
  }

  var description: String {
    guard !matrix.rows.isEmpty else { return words.text(.standingsEmpty) }
    return words.sentences(matrix.rows.map(sentence) + [boundary].compactMap(\.self))
  }

  private func sentence(_ row: StandingMatrix.Row) -> Message {
    let parts = PowerWay.allCases.compactMap { way -> Message? in
      row[way].standing == .silent ? nil : .standingIn(way, row[way].standing)
    }
    return parts.isEmpty ? .standingsNotSpokenOf(row.actor) : .standingsOf(row.actor, parts)
  }

  private var boundary: Message? {
    let actors = matrix.rows.filter(\.hasBoundary).map(\.actor)
    return actors.isEmpty ? nil : .standingsBoundary(actors)
  }

  var table: DataTable {
    let header = [Message.actorHead] + PowerWay.allCases.map { .wordAtStart($0.term) } + [Message.boundaryHead]
    return DataTable(
      header: header.map(words.text),
      rows: matrix.rows.map { row in
        [.init(row.actor)]
          + PowerWay.allCases.map { way in
            let mark = row[way]
            return mark.standing == .silent
              ? .init(words.silent) : .init(words.word(mark.standing), anchor: mark.anchor)
          } + [.init(words.said(row.hasBoundary ? .standingOutsideShort : nil))]
      })
  }
}
