/// What the power matrix says in words.
struct StandingWords {
  let matrix: StandingMatrix

  var title: String { "Who counts, and in what: \(matrix.subject)" }

  var description: String {
    guard !matrix.rows.isEmpty else { return "No actor’s standing is coded." }
    let sentences = matrix.rows.map { row in
      let parts = StandingMatrix.Way.allCases.compactMap { way in
        row[way].standing == .silent ? nil : "\(way.label.lowercased()): \(row[way].standing.words)"
      }
      return "\(row.actor): \(parts.isEmpty ? "not spoken of" : parts.joined(separator: ", "))."
    }
    return (sentences + [boundary].compactMap(\.self)).joined(separator: " ")
  }

  private var boundary: String? {
    let actors = matrix.rows.filter(\.hasBoundary).map(\.actor)
    return actors.isEmpty
      ? nil : "Recognised as contributing, yet at the edge of decisions or left out of them: \(Say.list(actors))."
  }

  var caption: String {
    "After the Lanarkshire study (2024), which finds a boundary enforced around the system. Rows are never summed: "
      + "five kinds of standing have no common unit. Not spoken of is not the same as left out."
  }

  var table: DataTable {
    DataTable(
      header: ["Actor"] + StandingMatrix.Way.allCases.map(\.label) + ["Boundary"],
      rows: matrix.rows.map { row in
        [.init(row.actor)]
          + StandingMatrix.Way.allCases.map { way in
            let mark = row[way]
            return mark.standing == .silent ? .init(Say.silent) : .init(mark.standing.words, anchor: mark.anchor)
          } + [.init(row.hasBoundary ? "contributes, yet outside" : Say.silent)]
      })
  }
}

extension StandingMatrix {
  /// What the figure is for.
  package static let guide = FigureGuide(
    name: .powerMatrix, title: "Who counts, and in what",
    meaning:
      "How each actor stands in five respects: whether its contribution is recognised, whether it shares in local decisions, is part of joint delivery, is funded fairly, and is counted in measures. The Lanarkshire study (2024) describes how a system can name a contribution and still keep its giver outside.",
    reading:
      "Each row is an actor, each column a respect. A disc means included, a ring at the edge, a barred ring left out, a half disc contested, a stroke not spoken of. A line under the name says when an actor contributes and yet stands outside the boundary of decisions.",
    caution:
      "Do not add up a row or rank actors: the five respects have no common unit. Standing is what was coded from these sources, who may see only their side."
  )
}
