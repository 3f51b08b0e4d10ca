/// Who counts, and in what: actors by five ways of being counted.
///
/// After the boundary that the Lanarkshire study (2024) finds enforced around the system. (Model §2.6)
package struct StandingMatrix: Sendable {
  /// A way of being counted.
  package enum Way: String, Sendable, CaseIterable {
    case recognition, decision, delivery, funding, metrics

    var label: String {
      switch self {
      case .recognition: "Recognised as contributing"
      case .decision: "In local decisions"
      case .delivery: "In joint delivery"
      case .funding: "Funded fairly"
      case .metrics: "Counted in measures"
      }
    }
  }

  /// How an actor stands in one way.
  package enum Standing: String, Sendable, CaseIterable {
    case included
    /// At the edge, such as a formal seat without a voice.
    case peripheral
    case excluded
    /// Coded as contested, or codings differ.
    case contested
    /// Nothing is coded, which is not a no.
    case silent

    var sign: MatrixSign {
      switch self {
      case .included: .full
      case .peripheral: .ring
      case .excluded: .barred
      case .contested: .half
      case .silent: .stroke
      }
    }

    var words: String {
      switch self {
      case .included: "included"
      case .peripheral: "at the edge"
      case .excluded: "left out"
      case .contested: "contested"
      case .silent: "not spoken of"
      }
    }
  }

  /// Where an actor stands in one way, and where that is said.
  package struct Mark: Sendable {
    /// How it stands.
    package var standing: Standing
    /// Where the evidence stands; `nil` = not linked.
    package var anchor: String?

    /// A mark; silent when nothing is given.
    package init(_ standing: Standing = .silent, anchor: String? = nil) {
      self.standing = standing
      self.anchor = anchor
    }
  }

  /// One actor.
  package struct Row: Sendable {
    /// The actor's name.
    package var actor: String
    /// Where it stands, by way; a way left out is silent.
    package var marks: [Way: Mark]
    /// Whether it is coded as contributing, yet at the edge of decisions or left out of them.
    package var hasBoundary: Bool

    /// An actor's row.
    package init(actor: String, marks: [Way: Mark], hasBoundary: Bool = false) {
      self.actor = actor
      self.marks = marks
      self.hasBoundary = hasBoundary
    }

    subscript(way: Way) -> Mark { marks[way] ?? Mark() }
  }

  /// What the figure is about, such as the title of the case.
  package var subject: String
  /// Actors in the case's order; never ranked.
  package var rows: [Row]

  /// A matrix.
  package init(subject: String, rows: [Row]) {
    self.subject = subject
    self.rows = rows
  }

  /// The finished figure, named `power-matrix`.
  package var figure: Figure {
    let words = StandingWords(matrix: self)
    return Figure(
      name: .powerMatrix, title: words.title, description: words.description, caption: words.caption,
      table: words.table, wide: SignMatrixWideLayout(matrix: signs).drawing,
      narrow: SignMatrixNarrowLayout(matrix: signs).drawing)
  }

  private var signs: SignMatrix {
    SignMatrix(
      columns: Way.allCases.map { .init(label: $0.label) },
      groups: rows.isEmpty ? [] : [.init(title: "", rows: rows.map(row))],
      key: Standing.allCases.map { .init(sign: $0.sign, words: $0.words) }, emptiness: "No actor’s standing is coded.")
  }

  private func row(_ row: Row) -> SignMatrix.Row {
    SignMatrix.Row(
      label: row.actor, note: row.hasBoundary ? "contributes, yet outside the boundary of decisions" : "",
      cells: Way.allCases.map { way in
        let mark = row[way]
        return SignMatrix.Cell(
          sign: mark.standing.sign, name: "\(row.actor), \(way.label.lowercased()): \(mark.standing.words)",
          anchor: mark.anchor)
      })
  }
}
