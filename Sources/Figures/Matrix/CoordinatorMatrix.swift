/// Conditions that let coordinators orchestrate the integration of resources, by the sources that speak of them.
///
/// After the fourteen conditions of Danielsson and Westrup (2024); counts only, since they give no threshold. (Model
/// §2.8)
package struct CoordinatorMatrix: Sendable {
  /// What the codings say of a condition.
  package enum State: String, Sendable, CaseIterable {
    /// In place, or enabling.
    case met
    /// Missing, or in the way.
    case hindered
    /// Said both ways.
    case contested
    /// Wished for, and not spoken of in practice.
    case aspired
    /// Not spoken of, which is not a no.
    case silent

    var sign: MatrixSign {
      switch self {
      case .met: .full
      case .hindered: .barred
      case .contested: .half
      case .aspired: .diamond
      case .silent: .stroke
      }
    }

    var words: String {
      switch self {
      case .met: "met"
      case .hindered: "hindered"
      case .contested: "said both ways"
      case .aspired: "wished for"
      case .silent: "not spoken of"
      }
    }
  }

  /// One condition.
  package struct Condition: Sendable {
    /// Its short mark, such as `R1` or `F9`.
    package var number: String
    /// Its words.
    package var label: String
    /// Whether it is a responsibility; else it is a finding.
    package var isResponsibility: Bool
    /// What all sources say together.
    package var state: State
    /// What each source says alone, in the order of the sources; those left out are silent.
    package var bySource: [State]
    /// Where the evidence stands; `nil` = not linked.
    package var anchor: String?

    /// A condition; silent when nothing is given.
    package init(
      number: String, label: String, isResponsibility: Bool, state: State = .silent, bySource: [State] = [],
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

  /// A matrix.
  package init(subject: String, sources: [String], conditions: [Condition]) {
    self.subject = subject
    self.sources = sources
    self.conditions = conditions
  }

  /// The finished figure, named `coordinator-conditions`.
  package var figure: Figure {
    let (words, signs) = (CoordinatorWords(matrix: self), signs)
    return Figure(
      name: .coordinatorConditions, title: words.title, description: words.description, caption: words.caption,
      table: words.table, wide: SignMatrixWideLayout(matrix: signs).drawing,
      narrow: SignMatrixNarrowLayout(matrix: signs).drawing)
  }

  /// One source says no more than all of them together, so it has no column of its own.
  var shownSources: [String] { sources.count > 1 ? sources : [] }

  private var signs: SignMatrix {
    let groups = [("Responsibilities", true), ("Findings", false)].compactMap { title, isResponsibility in
      let rows = conditions.filter { $0.isResponsibility == isResponsibility }.map(row)
      return rows.isEmpty ? nil : SignMatrix.Group(title: title, rows: rows)
    }
    return SignMatrix(
      columns: [.init(label: "All sources", isWhole: true)] + shownSources.map { .init(label: $0) }, groups: groups,
      key: State.allCases.map { .init(sign: $0.sign, words: $0.words) }, emptiness: "No condition is named.")
  }

  private func row(_ condition: Condition) -> SignMatrix.Row {
    let name = "\(condition.number) \(condition.label)"
    let whole = SignMatrix.Cell(
      sign: condition.state.sign, name: "\(name), all sources: \(condition.state.words)", anchor: condition.anchor)
    var cells = [whole]
    cells.reserveCapacity(1 + shownSources.count)
    for (index, source) in shownSources.enumerated() {
      let state = condition[index]
      cells.append(
        SignMatrix.Cell(
          sign: state.sign, name: "\(name), \(source): \(state.words)",
          anchor: state == .silent ? nil : condition.anchor))
    }
    return SignMatrix.Row(mark: condition.number, label: condition.label, cells: cells)
  }
}

extension CoordinatorMatrix.Condition {
  subscript(source: Int) -> CoordinatorMatrix.State { bySource.indices.contains(source) ? bySource[source] : .silent }
}
