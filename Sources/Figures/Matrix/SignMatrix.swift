/// Rows by columns of signs, as drawn: the shared form of the coordinator matrix and the power matrix.
struct SignMatrix: Sendable {
  struct Column: Sendable {
    let label: String
    /// What stands for the column's number where it is the case as a whole; `nil` for any other column.
    var wholeMark: String?
    /// Whether the column stands for the case as a whole and is set apart from the others.
    var isWhole: Bool { wholeMark != nil }
  }

  struct Cell: Sendable {
    let sign: MatrixSign
    /// What the sign says in a sentence of its own.
    let name: String
    let anchor: String?
  }

  struct Row: Sendable {
    /// A short mark before the label, such as `R1`; empty for none.
    var mark = ""
    let label: String
    /// What must be said of the row; empty for nothing.
    var note = ""
    /// One cell a column.
    let cells: [Cell]
  }

  struct Group: Sendable {
    /// The words over the rows; empty for none.
    let title: String
    let rows: [Row]
  }

  struct KeyEntry: Sendable {
    let sign: MatrixSign
    let words: String
  }

  let columns: [Column]
  let groups: [Group]
  let key: [KeyEntry]
  /// What stands in place of an empty matrix.
  let emptiness: String

  var rows: [Row] { groups.flatMap(\.rows) }

  /// The numbers that stand for columns whose words are too long for their heads; the whole has a word of its own.
  var numbers: [String] {
    var next = 0
    return columns.map { column in
      if let mark = column.wholeMark { return mark }
      next += 1
      return String(next)
    }
  }
}
