package import CaseModel
package import Words

/// Who counts, and in what: actors by five ways of being counted.
///
/// After the boundary that the Lanarkshire study (2024) finds enforced around the system. (Model §2.6)
package struct StandingMatrix: Sendable {
  /// Where an actor stands in one way, and where that is said.
  package struct Mark: Sendable {
    /// How it stands.
    package var standing: PowerStanding
    /// Where the evidence stands; `nil` = not linked.
    package var anchor: String?

    /// A mark; silent when nothing is given.
    package init(_ standing: PowerStanding = .silent, anchor: String? = nil) {
      self.standing = standing
      self.anchor = anchor
    }
  }

  /// One actor.
  package struct Row: Sendable {
    /// The actor's name.
    package var actor: String
    /// Where it stands, by way; a way left out is silent.
    package var marks: [PowerWay: Mark]
    /// Whether it is coded as contributing, yet at the edge of decisions or left out of them.
    package var hasBoundary: Bool

    /// An actor's row.
    package init(actor: String, marks: [PowerWay: Mark], hasBoundary: Bool = false) {
      self.actor = actor
      self.marks = marks
      self.hasBoundary = hasBoundary
    }

    subscript(way: PowerWay) -> Mark { marks[way] ?? Mark() }
  }

  /// What the figure is about, such as the title of the case.
  package var subject: String
  /// Actors in the case's order; never ranked.
  package var rows: [Row]
  /// The words of the figure.
  package var words: Words

  /// A matrix.
  package init(subject: String, rows: [Row], words: Words = .english) {
    self.subject = subject
    self.rows = rows
    self.words = words
  }

  /// The finished figure, named `power-matrix`.
  package var figure: Figure {
    let said = StandingWords(matrix: self)
    return Figure(
      name: .powerMatrix, text: said.text, subject: subject, description: said.description,
      table: said.table, wide: SignMatrixWideLayout(matrix: signs).drawing,
      narrow: SignMatrixNarrowLayout(matrix: signs).drawing)
  }

  private var signs: SignMatrix {
    SignMatrix(
      columns: PowerWay.allCases.map { .init(label: words.text(.wordAtStart($0.term))) },
      groups: rows.isEmpty ? [] : [.init(title: "", rows: rows.map(row))],
      key: PowerStanding.allCases.map { .init(sign: $0.sign, words: words.word($0)) },
      emptiness: words.text(.standingsEmpty), words: words)
  }

  private func row(_ row: Row) -> SignMatrix.Row {
    SignMatrix.Row(
      label: row.actor, note: row.hasBoundary ? words.text(.standingOutside) : "",
      cells: PowerWay.allCases.map { way in
        let mark = row[way]
        return SignMatrix.Cell(
          sign: mark.standing.sign, name: words.text(.standingMark(row.actor, way, mark.standing)),
          anchor: mark.anchor)
      })
  }
}
