import CaseModel

/// Model §10.10 to the letter: of each code, excerpts and sources by what is said of the thing.
extension Ledger {
  mutating func writeCounts(_ case: Case, _ family: CodeFamily) {
    for code in Codebook.builtIn.codes where code.family == family {
      let rows = Frame.allCases.flatMap { frame in
        OracleCell(named: `case`, { $0.code == code.id && $0.frame == frame }).rows.map(\.coding)
      }
      guard !rows.isEmpty else { continue }
      let missing = rows.filter { $0.frame == .actual && ($0.presence == .absent || $0.direction == .constraining) }
      let groups = [
        rows.filter { $0.frame == .actual && $0.presence != .absent && $0.direction != .constraining },
        rows.filter { $0.frame == .intended || $0.frame == .calledFor }, missing, rows,
      ]
      self["count.\(code.id)"] =
        groups.map { group in
          "\(Set(group.map(\.excerpt)).count) \(Set(group.map(\.excerpt.source)).count)"
        }.joined(separator: ", ")
    }
  }
}
