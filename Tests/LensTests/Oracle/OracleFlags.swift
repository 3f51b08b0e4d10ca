import CaseModel

/// Model §9.15 as §10.1, §10.2 and §10.3 amend it, to the letter.
extension OracleInvolvement {
  mutating func writeFlags() {
    var flags: Set<String> = []
    let talk = OracleCell(named: `case`, { ["talk-not-practice", "symbolic"].contains($0.code) })
    if let meant = position(.mode, .intended), let done = position(.mode, .actual),
      meant[0] >= 2, done[1] <= meant[0] - 1, !talk.rows.isEmpty
    {
      flags.insert("terms-ahead-of-practice")
    }
    for axis in Axis.allCases {
      let (all, between) = (gap(axis), gap(axis, betweenLevels: true))
      if verdict(all) == "ahead" { flags.insert("practice-ahead-of-intention") }
      if let all, let between, all != between { flags.insert("views-differ") }
      for frame in Frame.allCases where dependsOnWeighting(cell(axis, frame)) { flags.insert("depends-on-weighting") }
    }
    if modeClass(.actual).conditions.contains(where: { $0.state == "silent" }) {
      flags.insert("conditions-unconfirmed")
    }
    writeSourceFlags(&flags)
    ledger["flags"] = flags.sorted().joined(separator: " ")
  }

  private func dependsOnWeighting(_ cell: OracleCell) -> Bool {
    guard let position = cell.position(`case`) else { return false }
    return cell.median(equal: true) != position || cell.median(raw: true) != position
  }

  private func writeSourceFlags(_ flags: inout Set<String>) {
    let counted = `case`.codings
    guard !counted.isEmpty else { return }
    let levels = counted.map { coding in `case`.sources.first { $0.id == coding.excerpt.source }?.level }
    if Set(counted.map(\.coder)).count == 1 { flags.insert("single-coder") }
    if !levels.contains(.citizen) { flags.insert("no-citizen-voice") }
    if let first = levels.first, first != nil, levels.allSatisfy({ $0 == first }) { flags.insert("one-level-only") }
  }
}
