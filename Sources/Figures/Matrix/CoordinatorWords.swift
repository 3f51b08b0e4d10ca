import CaseModel
import Words

/// What the coordinator matrix says in words.
struct CoordinatorWords {
  let matrix: CoordinatorMatrix
  private var words: Words { matrix.words }

  var text: FigureText {
    FigureText([message], shown: .conditionsShown, note: [.conditionsReading], in: words)
  }

  private var message: Message {
    let states = matrix.conditions.map(\.state)
    let met = states.count { $0 == .met }
    let hindered = states.count { $0 == .hindered || $0 == .contested }
    if states.isEmpty { return .conditionsEmpty }
    guard met + hindered == 0 else { return .conditionsMet(met, of: states.count, hindered: hindered) }
    return .conditionsWanted(states.count { $0 == .aspired || $0 == .calledFor }, of: states.count)
  }

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
