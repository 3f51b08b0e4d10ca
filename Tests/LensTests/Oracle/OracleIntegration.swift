import CaseModel

/// Model §2.6, §9.12, §9.16, §10.1, §10.2 and §10.5 to the letter.
struct OracleIntegration {
  typealias Twist = OracleStability.Twist

  /// A type's own cell and those of its indicators, of the case or of an area.
  struct Cells {
    let whole: OracleCell
    let indicators: [OracleCell]
    var all: [OracleCell] { [whole] + indicators }

    func map(_ twist: Twist) -> Cells { Cells(whole: twist(whole), indicators: indicators.map(twist)) }
  }

  struct Reading {
    var state = ""
    var enactment: Ratio?
    var balance: Ratio?
    var coverage: Ratio
    var determined: String? { state == "silent" || state == "insufficient" ? nil : state }
  }

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

  func cells(_ type: IntegrationType, area: String?) -> Cells {
    Cells(whole: cell(type.indicators, area: area), indicators: type.indicators.map { cell([$0], area: area) })
  }

  func balance(_ cell: OracleCell) -> Ratio? {
    let directed = cell.filter { $0.coding.direction == .enabling || $0.coding.direction == .constraining }
    guard !directed.rows.isEmpty else { return nil }
    let plus = directed.weight { $0.coding.direction == .enabling }
    let minus = directed.weight { $0.coding.direction == .constraining }
    return (plus - minus) / (plus + minus)
  }

  func present(_ cell: OracleCell) -> Ratio? {
    let clear = cell.filter { $0.coding.presence == .present || $0.coding.presence == .absent }
    guard !clear.rows.isEmpty else { return nil }
    return clear.weight { $0.coding.presence == .present } / Ratio(clear.sources.count)
  }

  /// A threshold, which is of whole hundredths.
  func threshold(_ path: KeyPath<Thresholds, Double>) -> Ratio {
    Ratio(Int((`case`.thresholds[keyPath: path] * 100).rounded()), 100)
  }

  func reading(_ cells: Cells) -> Reading {
    let covered = cells.indicators.filter { !$0.rows.isEmpty }
    let enacted = covered.filter { (present($0) ?? 0) > Ratio(1, 2) }
    var reading = Reading(
      enactment: covered.isEmpty ? nil : Ratio(enacted.count, covered.count), balance: balance(cells.whole),
      coverage: Ratio(covered.count, cells.indicators.count))
    let (least, e, b) = (`case`.thresholds, reading.enactment ?? 0, reading.balance ?? 0)
    let (edge, zero) = (threshold(\.balance), Ratio(0))
    if cells.whole.rows.isEmpty && covered.isEmpty {
      reading.state = "silent"
    } else if covered.isEmpty || cells.whole.pairs < least.minCodings || cells.whole.sources.count < least.minSources
      || reading.coverage < threshold(\.minCoverage)
    {
      reading.state = "insufficient"
    } else if e >= threshold(\.enacted) {
      reading.state = b > edge ? "established" : b < zero - edge ? "enacted-but-constraining" : "contested"
    } else {
      reading.state = b > edge ? "emerging" : b < zero - edge ? "lacking" : "partial"
    }
    return reading
  }

  /// Dominant type and pattern of three readings; `nil` where any of them is not determined.
  func shape(_ all: [Reading]) -> (dominant: String, pattern: String)? {
    guard all.allSatisfy({ $0.determined != nil }) else { return nil }
    let order = all.map { $0.enactment ?? 0 }.sorted(by: >)
    var dominant = "none"
    if order[0] >= threshold(\.dominance), order[0] - order[1] >= threshold(\.lead),
      let index = all.firstIndex(where: { $0.enactment == order[0] })
    {
      dominant = IntegrationType.allCases[index].rawValue
    }
    return (dominant, pattern(all, dominant))
  }

  private func pattern(_ all: [Reading], _ dominant: String) -> String {
    let low = ["lacking", "partial", "emerging"]
    let (st, re, inst) = (all[0].state, all[1].state, all[2].state)
    let (edge, zero) = (threshold(\.balance), Ratio(0))
    if dominant == "structural" && low.contains(re) && low.contains(inst) { return "structure-led" }
    if dominant == "relational" && st != "established" { return "relationship-led" }
    if dominant == "institutional" && (low + ["enacted-but-constraining"]).contains(st) { return "institution-led" }
    if all.allSatisfy({ ($0.enactment ?? 0) >= threshold(\.enacted) && ($0.balance ?? 0) > 0 }) { return "aligned" }
    let constraining = all.filter { ($0.balance ?? 0) < zero - edge }.count
    return dominant == "none" && constraining >= 2 ? "fragmented" : "mixed"
  }

  mutating func write(area: String?) {
    let name = area ?? "case"
    let cells = IntegrationType.allCases.map { self.cells($0, area: area) }
    let readings = cells.map(reading)
    for (index, type) in IntegrationType.allCases.enumerated() {
      write(type, "\(name).\(type.rawValue)", cells[index], readings[index], area: area)
    }
    let shape = shape(readings)
    ledger["\(name).dominant"] = shape?.dominant ?? "none"
    ledger["\(name).pattern"] = shape?.pattern ?? "undetermined"
    guard area == nil else { return }
    let (item, all) = (self, OracleStability(cells.flatMap(\.all)))
    ledger["dominant-stability"] = all.text(of: shape?.dominant) { twist in
      item.shape(cells.map { item.reading($0.map(twist)) })?.dominant
    }
    ledger["stability"] = all.text(of: shape?.pattern) { twist in
      item.shape(cells.map { item.reading($0.map(twist)) })?.pattern
    }
  }

  private mutating func write(
    _ type: IntegrationType, _ name: String, _ cells: Cells, _ reading: Reading, area: String?
  ) {
    ledger["\(name).state"] = reading.state
    ledger["\(name).counts"] = "\(cells.whole.pairs) \(cells.whole.sources.count)"
    ledger.number("\(name).enactment", reading.enactment?.double)
    ledger.number("\(name).balance", reading.balance?.double)
    ledger.number("\(name).coverage", reading.coverage.double)
    for (code, cell) in zip(type.indicators, cells.indicators) where !cell.rows.isEmpty {
      ledger["\(name).\(code)"] = "\(cell.excerpts) \(cell.sources.count) \(cell.named())"
      ledger.number("\(name).\(code).present", present(cell)?.double)
      ledger.number("\(name).\(code).balance", balance(cell)?.double)
    }
    for frame in Frame.wanted {
      let spoken = type.indicators.map { ($0, cell([$0], frame, area: area)) }.filter { !$0.1.rows.isEmpty }
      ledger["\(name).\(frame.rawValue)"] = spoken.map { "\($0.0) \($0.1.named())" }.joined(separator: ", ")
    }
    guard area == nil else { return }
    let item = self
    ledger["\(name).stability"] = OracleStability(cells.all).text(of: reading.determined) { twist in
      item.reading(cells.map(twist)).determined
    }
  }

  private mutating func writeNotes() {
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
}
