import Words

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
  let words: Words

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

extension SignMatrix {
  /// What a row says in words: columns with one sign that lead to one place stand together.
  struct Line {
    let sign: MatrixSign
    /// `Recognition, joint delivery: included`
    let text: String
    /// The same for readers who do not see whose row it is.
    let name: String
    let anchor: String?
  }

  /// The lines of a row in the order of its columns; what nobody spoke of comes last.
  ///
  /// Beside the case as a whole, single sources that say nothing are left out.
  func lines(of row: Row) -> [Line] {
    var groups: [(cell: Cell, columns: [Int])] = []
    for (index, cell) in row.cells.enumerated() {
      let isAlone = columns[index].isWhole
      let place = groups.firstIndex { group in
        !isAlone && !columns[group.columns[0]].isWhole && group.cell.sign == cell.sign
          && group.cell.anchor == cell.anchor
      }
      if let place { groups[place].columns.append(index) } else { groups.append((cell, [index])) }
    }
    let hasWhole = columns.contains(where: \.isWhole)
    let said = groups.filter { $0.cell.sign != .stroke || columns[$0.columns[0]].isWhole }
    let silent = hasWhole ? [] : groups.filter { $0.cell.sign == .stroke }
    return (said + silent).map { line(row, $0.cell, $0.columns) }
  }

  private func line(_ row: Row, _ cell: Cell, _ places: [Int]) -> Line {
    let state = key.first { $0.sign == cell.sign }?.words ?? ""
    // The case as a whole needs no name where nothing else stands beside it.
    let labels = places.map { columns[$0].label }
    let text =
      columns.count == 1
      ? state : words.text(columns[places[0]].isWhole ? .matrixLine(labels[0], state) : .matrixLine(state, of: labels))
    let name = places.count == 1 ? cell.name : words.text(.matrixSpoken(row.label, text))
    return Line(sign: cell.sign, text: text, name: name, anchor: cell.anchor)
  }
}
