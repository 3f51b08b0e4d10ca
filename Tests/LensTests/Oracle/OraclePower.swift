import CaseModel

/// Model §10.8 and §10.9 to the letter.
extension OracleIntegration {
  mutating func writePower() {
    for actor in `case`.actors {
      var standings: [String] = []
      for way in ["recognition", "decision", "delivery", "funding", "metrics"] {
        let rows = OracleCell(
          named: `case`, { $0.code == "power-\(way)" && $0.actor == actor.id && $0.frame == .actual }
        ).rows
        let counts = Standing.allCases.map { standing in
          Set(rows.filter { $0.coding.standing == standing }.map(\.coding.excerpt)).count
        }
        standings.append(standing(Set(rows.compactMap(\.coding.standing))))
        ledger["power.\(actor.id).\(way)"] =
          "\(standings.last ?? "") \(counts) \(Set(rows.map(\.source)).count)"
      }
      ledger["power.\(actor.id).place"] = place(standings[0], standings[1])
    }
  }

  private func standing(_ coded: Set<Standing>) -> String {
    let isTorn = coded.contains(.included) && !coded.isDisjoint(with: [.peripheral, .excluded])
    if coded.contains(.contested) || isTorn { return "contested" }
    return [Standing.excluded, .peripheral, .included].first(where: coded.contains)?.rawValue ?? "silent"
  }

  private func place(_ recognition: String, _ decision: String) -> String {
    let both = [recognition, decision]
    if both.contains("excluded") && !both.contains("included") && !both.contains("contested") { return "outside" }
    if !Set(both).isDisjoint(with: ["peripheral", "contested", "excluded"]) { return "boundary" }
    return both.contains("included") ? "inside" : "not-spoken-of"
  }
}
