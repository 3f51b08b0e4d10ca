import CaseModel

/// Model §2.6, §9.12 and §9.16 to the letter.
struct OracleIntegration {
  typealias Reading = (state: String, enactment: Ratio?, balance: Ratio?, coverage: Ratio)

  let `case`: Case
  var ledger = Ledger()

  init(_ case: Case) {
    self.case = `case`
    write(area: nil)
    for area in `case`.areas { write(area: area.id) }
    writeNotes()
    writePower()
  }

  func cell(_ codes: [String], _ frame: Frame = .actual, area: String?) -> OracleCell {
    OracleCell(
      `case`, { codes.contains($0.code) && $0.frame == frame }, part: area,
      of: { area == nil ? "whole" : $0.area ?? "no area" })
  }

  func balance(_ cell: OracleCell) -> Ratio? {
    let directed = cell.filter { $0.coding.direction == .enabling || $0.coding.direction == .constraining }
    guard !directed.rows.isEmpty else { return nil }
    let plus = directed.rows.filter { $0.coding.direction == .enabling }.map { directed.weight($0) }.sum()
    let minus = directed.rows.filter { $0.coding.direction == .constraining }.map { directed.weight($0) }.sum()
    return (plus - minus) / (plus + minus)
  }

  func present(_ cell: OracleCell) -> Ratio? {
    let clear = cell.filter { $0.coding.presence == .present || $0.coding.presence == .absent }
    guard !clear.rows.isEmpty else { return nil }
    let weight = clear.rows.filter { $0.coding.presence == .present }.map { clear.weight($0) }.sum()
    return weight / Ratio(clear.sources.count)
  }

  func reading(_ type: IntegrationType, area: String?, without source: String? = nil) -> Reading {
    func left(_ cell: OracleCell) -> OracleCell { source.map { cell.without($0) } ?? cell }
    let whole = left(cell(type.indicators, area: area))
    let covered = type.indicators.map { left(cell([$0], area: area)) }.filter { !$0.rows.isEmpty }
    let enacted = covered.filter { (present($0) ?? 0) > Ratio(1, 2) }
    let enactment = covered.isEmpty ? nil : Ratio(enacted.count, covered.count)
    let (balance, coverage) = (balance(whole), Ratio(covered.count, type.indicators.count))
    let (least, e, b) = (`case`.thresholds, enactment ?? 0, balance ?? 0)
    let state: String
    if whole.rows.isEmpty && covered.isEmpty {
      state = "silent"
    } else if covered.isEmpty || whole.pairs < least.minCodings || whole.sources.count < least.minSources
      || coverage < Ratio(1, 2)
    {
      state = "insufficient"
    } else if e >= Ratio(1, 2) {
      state = b > Ratio(1, 5) ? "established" : b < Ratio(-1, 5) ? "enacted-but-constraining" : "contested"
    } else {
      state = b > Ratio(1, 5) ? "emerging" : b < Ratio(-1, 5) ? "lacking" : "partial"
    }
    return (state, enactment, balance, coverage)
  }

  func shape(area: String?, without source: String? = nil) -> (dominant: String, pattern: String)? {
    let all = IntegrationType.allCases.map { reading($0, area: area, without: source) }
    guard all.allSatisfy({ $0.state != "silent" && $0.state != "insufficient" }) else { return nil }
    let order = all.map { $0.enactment ?? 0 }.sorted(by: >)
    var dominant = "none"
    if order[0] >= Ratio(2, 5), order[0] - order[1] >= Ratio(1, 4) {
      for (type, reading) in zip(IntegrationType.allCases, all) where reading.enactment == order[0] {
        dominant = type.rawValue
      }
    }
    let low = ["lacking", "partial", "emerging"]
    let (st, re, inst) = (all[0].state, all[1].state, all[2].state)
    let constraining = all.filter { ($0.balance ?? 0) < Ratio(-1, 5) }.count
    let pattern: String
    if dominant == "structural" && low.contains(re) && low.contains(inst) {
      pattern = "structure-led"
    } else if dominant == "relational" && st != "established" {
      pattern = "relationship-led"
    } else if dominant == "institutional" && (low + ["enacted-but-constraining"]).contains(st) {
      pattern = "institution-led"
    } else if all.allSatisfy({ ($0.enactment ?? 0) >= Ratio(1, 2) && ($0.balance ?? 0) > 0 }) {
      pattern = "aligned"
    } else {
      pattern = dominant == "none" && constraining >= 2 ? "fragmented" : "mixed"
    }
    return (dominant, pattern)
  }

  mutating func write(area: String?) {
    let name = area ?? "case"
    var cells: [OracleCell] = []
    for type in IntegrationType.allCases {
      let own = [cell(type.indicators, area: area)] + type.indicators.map { cell([$0], area: area) }
      cells += own
      write(type, "\(name).\(type.rawValue)", own, area: area)
    }
    let shape = shape(area: area)
    ledger["\(name).dominant"] = shape?.dominant ?? "none"
    ledger["\(name).pattern"] = shape?.pattern ?? "undetermined"
    guard area == nil else { return }
    ledger["dominant-stability"] = OracleCell.stability(cells, of: shape?.dominant) {
      self.shape(area: nil, without: $0)?.dominant
    }
    ledger["stability"] = OracleCell.stability(cells, of: shape?.pattern) {
      self.shape(area: nil, without: $0)?.pattern
    }
  }

  mutating func write(_ type: IntegrationType, _ name: String, _ cells: [OracleCell], area: String?) {
    let reading = reading(type, area: area)
    ledger["\(name).state"] = reading.state
    ledger["\(name).counts"] = "\(cells[0].pairs) \(cells[0].sources.count)"
    ledger.number("\(name).enactment", reading.enactment?.double)
    ledger.number("\(name).balance", reading.balance?.double)
    ledger.number("\(name).coverage", reading.coverage.double)
    for (code, cell) in zip(type.indicators, cells.dropFirst()) where !cell.rows.isEmpty {
      ledger["\(name).\(code)"] = "\(cell.excerpts) \(cell.sources.count)"
      ledger.number("\(name).\(code).present", present(cell)?.double)
      ledger.number("\(name).\(code).balance", balance(cell)?.double)
    }
    let aspired = type.indicators.filter { !cell([$0], .intended, area: area).rows.isEmpty }
    ledger["\(name).aspired"] = aspired.joined(separator: " ")
    guard area == nil else { return }
    func determined(_ state: String) -> String? { state == "silent" || state == "insufficient" ? nil : state }
    ledger["\(name).stability"] = OracleCell.stability(cells, of: determined(reading.state)) {
      determined(self.reading(type, area: nil, without: $0).state)
    }
  }

  mutating func writeNotes() {
    func has(_ code: String, _ isWanted: (Coding) -> Bool) -> Bool {
      OracleCell(named: `case`, { $0.code == code && $0.frame == .actual }).rows.contains { isWanted($0.coding) }
    }
    var notes: [String] = []
    if has("st-engagement", { $0.presence == .present && $0.direction == .constraining }),
      has("re-networking", { $0.presence == .absent }) || has("re-service", { $0.presence == .absent })
    {
      notes.append("structures-without-relationships")
    }
    if has("in-values", { $0.presence == .present }),
      has("in-goals", { $0.presence == .absent && $0.direction == .constraining })
    {
      notes.append("values-overridden")
    }
    if has("power-one-way", { _ in true }) { notes.append("learning-one-way") }
    ledger["notes"] = notes.joined(separator: " ")
  }

  mutating func writePower() {
    for actor in `case`.actors {
      let standings = ["recognition", "decision", "delivery", "funding", "metrics"].map { way in
        let rows = OracleCell(
          named: `case`, { $0.code == "power-\(way)" && $0.actor == actor.id && $0.frame == .actual }
        ).rows
        return Set(rows.compactMap(\.coding.standing?.rawValue))
      }
      guard standings.contains(where: { !$0.isEmpty }) else { continue }
      let marks = standings.map { $0.count > 1 ? "contested" : $0.first ?? "silent" }
      let boundary =
        standings[0].contains("included")
        && (standings[1].contains("excluded") || standings[1].contains("peripheral"))
      ledger["power.\(actor.id)"] = marks.joined(separator: " ") + (boundary ? " boundary" : "")
    }
  }
}
