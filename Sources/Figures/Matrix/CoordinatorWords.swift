/// What the coordinator matrix says in words.
struct CoordinatorWords {
  let matrix: CoordinatorMatrix

  var title: String { "Conditions for coordinators: \(matrix.subject)" }

  var description: String {
    guard !matrix.conditions.isEmpty else { return "No condition is named." }
    let groups = CoordinatorMatrix.State.allCases.compactMap { state -> String? in
      let names = matrix.conditions.filter { $0.state == state }.map { "\($0.number) \($0.label)" }
      return names.isEmpty ? nil : "\(Say.capital(state.words)): \(Say.list(names))."
    }
    let voices =
      matrix.shownSources.isEmpty ? "" : " One column a source: \(Say.list(matrix.shownSources))."
    return "\(Say.count(matrix.conditions.count, "condition", "conditions")). \(groups.joined(separator: " "))\(voices)"
  }

  var caption: String {
    "After the conditions named by Danielsson and Westrup (2024): five responsibilities (R) and nine findings (F). "
      + "Signs are counts of what is coded, and no threshold says how many are enough. "
      + "Not spoken of is not the same as missing, and what one source says alone is no state of the case."
  }

  var table: DataTable {
    DataTable(
      header: ["Condition", "All sources"] + matrix.shownSources,
      rows: matrix.conditions.map { condition in
        [
          .init("\(condition.number) \(condition.label)", anchor: condition.anchor),
          cell(condition.state, condition.anchor),
        ] + matrix.shownSources.indices.map { cell(condition[$0], condition.anchor) }
      })
  }

  private func cell(_ state: CoordinatorMatrix.State, _ anchor: String?) -> DataTable.Cell {
    state == .silent ? .init(Say.silent) : .init(state.words, anchor: anchor)
  }
}

extension CoordinatorMatrix {
  /// What the figure is for.
  package static let guide = FigureGuide(
    name: .coordinatorConditions, title: "Conditions for coordinators",
    meaning:
      "Which of fourteen conditions for orchestrating the integration of resources are met in the case, and which source says so. The conditions come from Danielsson and Westrup (2024), who draw no figure of them; the matrix follows the practice of qualitative data displays.",
    reading:
      "Each row is a condition: R for a responsibility, F for a finding. The shaded column is the case as a whole; each further column is one source. A disc means met, a barred ring hindered, a half disc said both ways, a diamond wished for, a stroke not spoken of.",
    caution:
      "A row of discs is no score: the study gives no number of conditions that would be enough, and conditions are not added up. A stroke says that nobody spoke of it here, not that it is missing."
  )
}
