import CaseModel
import CoordinationLens
import LensKit

/// Selections of codings as they may be counted, gone through every time.
struct OracleCells {
  let item: Case

  init(_ case: Case) { item = `case` }

  func isNameable(_ coding: Coding) -> Bool {
    !coding.isAggregateOnly && item.sources.contains { $0.id == coding.excerpt.source && $0.isNamed }
  }

  func publishable(_ codings: [Coding]) -> [Coding] {
    let sources = Set(codings.map(\.excerpt.source)).count
    return sources >= item.smallestCell ? codings : codings.filter(isNameable)
  }

  /// One frame's codings under a code, the judged ones in place of the others.
  func settled(_ code: String, _ frame: Frame) -> [Coding] {
    let cell = item.codings.filter { $0.code == code && $0.frame == frame }
    return cell.filter { coding in
      let judges = cell.filter { $0.excerpt == coding.excerpt && $0.isAdjudicated }.map(\.coder)
      return judges.isEmpty || judges.contains(coding.coder)
    }
  }

  /// Whether any of some codes is used in a cell that may be counted.
  func isUsed(_ codes: [String]) -> Bool {
    codes.contains { code in !publishable(item.codings.filter { $0.code == code }).isEmpty }
  }
}

/// The coordination lens computed again, plainly.
struct OracleCoordination {
  let item: Case
  private var cells: OracleCells { OracleCells(item) }

  init(_ case: Case) { item = `case` }

  static let codes = [
    "co-advocate-value", "co-centralise", "co-structure-process", "co-create-arena", "co-promote-behaviour",
    "co-outside-in", "co-flexible", "co-creative", "co-beyond-manual", "co-tailored-solution",
    "co-collective-leadership", "co-user-involvement", "co-innovation-levels", "co-motivation",
  ]

  var ledger: Ledger {
    var ledger = Ledger()
    for code in Self.codes + ["orch-switch", "orch-augment"] { write(code, code, &ledger) { _ in true } }
    for role in ["broker", "guide"] { write("orch-role", "role.\(role)", &ledger) { $0.role == role } }
    let states = Self.codes.map { state($0) { _ in true } }
    ledger["counts"] = "\(states.filter { $0 == "met" }.count) \(states.filter { $0 != "silent" }.count)"
    let (levels, motivation, leadership) = (states[12], states[13], states[10])
    ledger["chain"] = "\([levels, motivation] == ["met", "met"]) \([motivation, leadership] == ["met", "met"])"
    for source in item.sources where source.isNamed {
      let mine = Self.codes.map { code in
        (cells.settled(code, .actual) + cells.settled(code, .intended))
          .filter { $0.excerpt.source == source.id && !$0.isAggregateOnly }
      }
      if mine.contains(where: { !$0.isEmpty }) {
        ledger["source.\(source.id)"] = mine.map(state(of:)).joined(separator: " ")
      }
    }
    return ledger
  }

  private func state(_ code: String, _ isIncluded: (Coding) -> Bool) -> String {
    state(of: counted(code, isIncluded))
  }

  private func counted(_ code: String, _ isIncluded: (Coding) -> Bool) -> [Coding] {
    Frame.allCases.flatMap { cells.publishable(cells.settled(code, $0).filter(isIncluded)) }
  }

  private func state(of codings: [Coding]) -> String {
    let practice = codings.filter { $0.frame == .actual }
    let hindering = practice.filter { $0.direction == .constraining || $0.presence == .absent }
    let supporting = practice.filter {
      $0.direction != .constraining && ($0.presence == .present || $0.presence == nil)
    }
    if !supporting.isEmpty { return hindering.isEmpty ? "met" : "contested" }
    if !hindering.isEmpty { return "hindered" }
    return codings.contains { $0.frame == .intended } ? "aspired" : "silent"
  }

  private func write(_ code: String, _ name: String, _ ledger: inout Ledger, _ isIncluded: (Coding) -> Bool) {
    let codings = counted(code, isIncluded)
    if code == "orch-role" && codings.isEmpty { return }
    func named(_ isIncluded: (Coding) -> Bool) -> String {
      Set(codings.filter { isIncluded($0) && cells.isNameable($0) }.map(\.excerpt)).sorted().map(\.description)
        .joined(separator: " ")
    }
    let supporting = codings.filter { state(of: [$0]) == "met" }
    ledger[name] =
      "\(state(of: codings)) \(Set(codings.map(\.excerpt)).count) \(Set(codings.map(\.excerpt.source)).count) "
      + "\(Set(supporting.map(\.excerpt)).count)"
    ledger["\(name).for"] = named { state(of: [$0]) == "met" }
    ledger["\(name).against"] = named { state(of: [$0]) == "hindered" }
    ledger["\(name).aspired"] = named { $0.frame == .intended }
  }
}
