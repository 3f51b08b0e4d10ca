/// What was taken, changed and left out, by kind and number.
package struct Tally: Sendable, Equatable {
  /// What became of something.
  package enum Fate: String, Sendable, CaseIterable {
    case taken
    case changed
    case leftOut = "left out"
  }

  /// One kind and how many there were.
  package struct Row: Sendable, Equatable {
    /// What became of it.
    package let fate: Fate
    /// What it is.
    package let what: String
    /// How many.
    package var count: Int
    /// Some of them by name, for whoever wants to look.
    package var examples: [String] = []
  }

  /// Rows in the order in which they were first counted.
  package private(set) var rows: [Row] = []

  /// Nothing counted.
  package init() {}

  /// Counts; none is not counted.
  package mutating func add(_ fate: Fate, _ what: String, _ count: Int = 1, example: String? = nil) {
    guard count > 0 else { return }
    if let index = rows.firstIndex(where: { $0.fate == fate && $0.what == what }) {
      rows[index].count += count
      if let example { add(example, to: rows[index]) }
    } else {
      rows.append(Row(fate: fate, what: what, count: count, examples: example.map { [$0] } ?? []))
    }
  }

  /// Counts what was counted elsewhere.
  package mutating func add(_ other: Tally) {
    for row in other.rows {
      add(row.fate, row.what, row.count)
      for example in row.examples { add(example, to: row) }
    }
  }

  private mutating func add(_ example: String, to row: Row) {
    guard let index = rows.firstIndex(where: { $0.fate == row.fate && $0.what == row.what }),
      rows[index].examples.count < Self.shown, !rows[index].examples.contains(example)
    else { return }
    rows[index].examples.append(example)
  }

  /// How many of a kind had a fate.
  package func count(_ fate: Fate, _ what: String) -> Int {
    rows.first { $0.fate == fate && $0.what == what }?.count ?? 0
  }

  /// Whether codings are missing since no place in the texts was found for them.
  package var losesPassages: Bool {
    rows.contains { $0.fate == .leftOut && $0.what.hasPrefix("codings without a place") }
  }

  /// The table, a fate after another.
  package var text: String {
    let width = rows.map { String($0.count).count }.max() ?? 1
    return Fate.allCases.map { fate in
      let rows = rows.filter { $0.fate == fate }
      return rows.enumerated().map { index, row in
        let head = index == 0 ? fate.rawValue : ""
        let count = String(row.count)
        let pad = String(repeating: " ", count: max(0, 10 - head.count) + width - count.count)
        let shown = row.examples.isEmpty ? "" : " (" + row.examples.joined(separator: ", ") + ")"
        return head + pad + count + "  " + row.what + shown + "\n"
      }.joined()
    }.joined()
  }

  private static let shown = 5
}
