package import CaseModel
package import Words

/// Conditions that let coordinators orchestrate the integration of resources, by the sources that speak of them.
///
/// After the fourteen conditions of Danielsson and Westrup (2024); counts only, since they give no threshold. (Model
/// §2.8)
package struct CoordinatorMatrix: Sendable {
  /// One condition.
  package struct Condition: Sendable {
    /// Its short mark, such as `R1` or `F9`.
    package var number: String
    /// Its words.
    package var label: String
    /// Whether it is a responsibility; else it is a finding.
    package var isResponsibility: Bool
    /// What all sources say together.
    package var state: CoordinationState
    /// What each source says alone, in the order of the sources; those left out are silent.
    package var bySource: [CoordinationState]
    /// Where the evidence stands; `nil` = not linked.
    package var anchor: String?

    /// A condition; silent when nothing is given.
    package init(
      number: String, label: String, isResponsibility: Bool, state: CoordinationState = .silent,
      bySource: [CoordinationState] = [],
      anchor: String? = nil
    ) {
      self.number = number
      self.label = label
      self.isResponsibility = isResponsibility
      self.state = state
      self.bySource = bySource
      self.anchor = anchor
    }
  }

  /// What the figure is about, such as the title of the case.
  package var subject: String
  /// Names of the sources that may be named, in the order of their columns.
  package var sources: [String]
  /// The conditions in order.
  package var conditions: [Condition]
  /// The words of the figure.
  package var words: Words

  /// A matrix.
  package init(subject: String, sources: [String], conditions: [Condition], words: Words = .english) {
    self.subject = subject
    self.sources = sources
    self.conditions = conditions
    self.words = words
  }

  /// The finished figure, named `coordinator-conditions`.
  package var figure: Figure {
    let (said, signs) = (CoordinatorWords(matrix: self), signs)
    return Figure(
      name: .coordinatorConditions, text: said.text, subject: subject, description: said.description,
      table: said.table, wide: SignMatrixWideLayout(matrix: signs).drawing,
      narrow: SignMatrixNarrowLayout(matrix: signs).drawing)
  }

  /// One source says no more than all of them together, so it has no column of its own.
  var shownSources: [String] { sources.count > 1 ? sources : [] }

  private var signs: SignMatrix {
    let titles: [(Message, Bool)] = [(.conditionResponsibilities, true), (.conditionFindings, false)]
    let groups = titles.compactMap { title, isResponsibility in
      let rows = conditions.filter { $0.isResponsibility == isResponsibility }.map(row)
      return rows.isEmpty ? nil : SignMatrix.Group(title: words.text(title), rows: rows)
    }
    let whole = SignMatrix.Column(label: words.text(.allSources), wholeMark: words.text(.allSourcesShort))
    return SignMatrix(
      columns: [whole] + shownSources.map { .init(label: $0) }, groups: groups,
      key: CoordinationState.allCases.map { .init(sign: $0.sign, words: words.word($0)) },
      emptiness: words.text(.conditionsEmpty), words: words)
  }

  private func row(_ condition: Condition) -> SignMatrix.Row {
    let name = Message.conditionName(condition.number, condition.label)
    let whole = SignMatrix.Cell(
      sign: condition.state.sign, name: words.text(.conditionOverAll(name, condition.state)), anchor: condition.anchor)
    var cells = [whole]
    cells.reserveCapacity(1 + shownSources.count)
    for (index, source) in shownSources.enumerated() {
      let state = condition[index]
      cells.append(
        SignMatrix.Cell(
          sign: state.sign, name: words.text(.conditionBySource(name, source, state)),
          anchor: state == .silent ? nil : condition.anchor))
    }
    return SignMatrix.Row(mark: condition.number, label: condition.label, cells: cells)
  }
}

extension CoordinatorMatrix.Condition {
  subscript(source: Int) -> CoordinationState { bySource.indices.contains(source) ? bySource[source] : .silent }
}
