import CaseModel
import Words

/// What the coordinator matrix says in words.
struct CoordinatorWords {
  let matrix: CoordinatorMatrix
  private var words: Words { matrix.words }

  var title: String { words.text(.conditionsTitle(matrix.subject)) }

  var description: String {
    guard !matrix.conditions.isEmpty else { return words.text(.conditionsEmpty) }
    let states = CoordinationState.allCases.compactMap { state -> Message? in
      let names = matrix.conditions.filter { $0.state == state }.map(name)
      return names.isEmpty ? nil : .conditionsInState(state, names)
    }
    let voices: [Message] = matrix.shownSources.isEmpty ? [] : [.conditionsSources(matrix.shownSources)]
    return words.sentences([.conditionsNumber(matrix.conditions.count)] + states + voices)
  }

  private func name(_ condition: CoordinatorMatrix.Condition) -> String {
    words.text(.conditionName(condition.number, condition.label))
  }

  var caption: String { words.text(.conditionsReading) }

  var table: DataTable {
    DataTable(
      header: [words.text(.conditionHead), words.text(.allSources)] + matrix.shownSources,
      rows: matrix.conditions.map { condition in
        [
          .init(name(condition), anchor: condition.anchor),
          cell(condition.state, condition.anchor),
        ] + matrix.shownSources.indices.map { cell(condition[$0], condition.anchor) }
      })
  }

  private func cell(_ state: CoordinationState, _ anchor: String?) -> DataTable.Cell {
    state == .silent ? .init(words.silent) : .init(words.word(state), anchor: anchor)
  }
}
