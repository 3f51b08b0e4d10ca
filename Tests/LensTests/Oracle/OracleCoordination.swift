import CaseModel
import CoordinationLens
import LensKit

/// The coordination lens computed again, plainly. (Model §2.8, §9.18, §10.1, §10.2, §10.5)
struct OracleCoordination {
  let item: Case

  init(_ case: Case) { item = `case` }

  static let codes = [
    "co-advocate-value", "co-centralise", "co-structure-process", "co-create-arena", "co-promote-behaviour",
    "co-outside-in", "co-flexible", "co-creative", "co-beyond-manual", "co-tailored-solution",
    "co-collective-leadership", "co-user-involvement", "co-innovation-levels", "co-motivation",
  ]

  var ledger: Ledger {
    var ledger = Ledger()
    for code in Self.codes {
      let cells = cells(code)
      write(cells, code, &ledger)
      ledger["\(code).stability"] = stability(cells)
    }
    for code in ["orch-switch", "orch-augment"] { write(cells(code), code, &ledger) }
    for role in ["broker", "guide"] {
      let named = named("orch-role").map { $0.filter { $0.coding.role == role } }
      if named.contains(where: { !$0.rows.isEmpty }) { write(named, "role.\(role)", &ledger) }
    }
    let states = Self.codes.map { state(cells($0)) }
    ledger["counts"] = "\(states.filter { $0 == "met" }.count) \(states.filter { $0 != "silent" }.count)"
    let (levels, motivation, leadership) = (states[12], states[13], states[10])
    ledger["chain"] = "\([levels, motivation] == ["met", "met"]) \([motivation, leadership] == ["met", "met"])"
    writeSources(&ledger)
    return ledger
  }

  private func writeSources(_ ledger: inout Ledger) {
    for source in item.sources {
      let mine = Self.codes.map { code in named(code).map { $0.filter { $0.source == source.id } } }
      if mine.contains(where: { $0.contains { !$0.rows.isEmpty } }) {
        ledger["source.\(source.id)"] = mine.map(state).joined(separator: " ")
      }
    }
  }

  /// What counts of a code, frame by frame: intended, called for, actual.
  private func cells(_ code: String) -> [OracleCell] {
    [Frame.intended, .calledFor, .actual].map { frame in
      OracleCell(item, { $0.code == code && $0.frame == frame })
    }
  }

  private func named(_ code: String) -> [OracleCell] {
    [Frame.intended, .calledFor, .actual].map { frame in
      OracleCell(named: item, { $0.code == code && $0.frame == frame })
    }
  }

  private func hinders(_ coding: Coding) -> Bool { coding.direction == .constraining || coding.presence == .absent }
  private func supports(_ coding: Coding) -> Bool {
    coding.direction != .constraining && (coding.presence == .present || coding.presence == nil)
  }

  private func state(_ cells: [OracleCell]) -> String {
    let practice = cells[2].rows.map(\.coding)
    switch (practice.contains(where: supports), practice.contains(where: hinders)) {
    case (true, true): return "contested"
    case (true, false): return "met"
    case (false, true): return "hindered"
    default: return !cells[0].rows.isEmpty ? "aspired" : !cells[1].rows.isEmpty ? "called-for" : "silent"
    }
  }

  private func stability(_ cells: [OracleCell]) -> String {
    func determined(_ cells: [OracleCell]) -> String? { state(cells) == "silent" ? nil : state(cells) }
    return OracleStability(cells, varied: [cells[2]]).text(of: determined(cells)) { twist in
      determined(cells.map(twist))
    }
  }

  private func write(_ cells: [OracleCell], _ name: String, _ ledger: inout Ledger) {
    let rows = cells.flatMap(\.rows)
    let observed = Set(cells[2].rows.filter { supports($0.coding) }.map(\.coding.excerpt)).count
    ledger[name] =
      "\(state(cells)) \(Set(rows.map(\.coding.excerpt)).count) \(Set(rows.map(\.source)).count) \(observed)"
    ledger["\(name).for"] = cells[2].named(supports)
    ledger["\(name).against"] = cells[2].named(hinders)
    ledger["\(name).aspired"] = cells[0].named()
    ledger["\(name).called-for"] = cells[1].named()
  }
}
