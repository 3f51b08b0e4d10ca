import CaseModel
import CoordinationLens
import LensKit

/// Selections of codings as they may be counted, gone through every time.
struct OracleCells {
  let item: Case

  init(_ case: Case) { item = `case` }

  /// What counts in a code's cell of one frame.
  func counted(_ code: String, _ frame: Frame) -> [Coding] {
    let hidden = settled(item.hidden, code, frame)
    let isEnough = Set(hidden.map(\.excerpt.source)).count >= item.smallestCell
    return settled(item.codings, code, frame) + (isEnough ? hidden : [])
  }

  func isNamed(_ coding: Coding) -> Bool { item.codings.contains(coding) }

  /// One frame's codings under a code, the judged ones in place of the others.
  func settled(_ codings: [Coding], _ code: String, _ frame: Frame) -> [Coding] {
    let cell = codings.filter { $0.code == code && $0.frame == frame }
    return cell.filter { coding in
      let judges = cell.filter { $0.excerpt == coding.excerpt && $0.isAdjudicated }.map(\.coder)
      return judges.isEmpty || judges.contains(coding.coder)
    }
  }

  /// Whether any of some codes is used in named material.
  func isUsed(_ codes: [String]) -> Bool { item.codings.contains { codes.contains($0.code) } }
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
    for code in Self.codes + ["orch-switch", "orch-augment"] { write(counted(code), code, &ledger) }
    for role in ["broker", "guide"] {
      let named = Frame.allCases.flatMap { cells.settled(item.codings, "orch-role", $0) }.filter { $0.role == role }
      if !named.isEmpty { write(named, "role.\(role)", &ledger) }
    }
    let states = Self.codes.map { state(of: counted($0)) }
    ledger["counts"] = "\(states.filter { $0 == "met" }.count) \(states.filter { $0 != "silent" }.count)"
    let (levels, motivation, leadership) = (states[12], states[13], states[10])
    ledger["chain"] = "\([levels, motivation] == ["met", "met"]) \([motivation, leadership] == ["met", "met"])"
    for source in item.sources {
      let mine = Self.codes.map { code in
        Frame.allCases.flatMap { cells.settled(item.codings, code, $0) }.filter { $0.excerpt.source == source.id }
      }
      if mine.contains(where: { !$0.isEmpty }) {
        ledger["source.\(source.id)"] = mine.map(state(of:)).joined(separator: " ")
      }
    }
    return ledger
  }

  private func counted(_ code: String) -> [Coding] { Frame.allCases.flatMap { cells.counted(code, $0) } }

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

  private func write(_ codings: [Coding], _ name: String, _ ledger: inout Ledger) {
    func named(_ isIncluded: (Coding) -> Bool) -> String {
      Set(codings.filter { isIncluded($0) && cells.isNamed($0) }.map(\.excerpt)).sorted().map(\.description)
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
