import CaseModel

/// Model §9.20 and §10.11 to the letter, from what the oracle itself computed.
struct OracleComparison {
  let lines: [String]

  init(_ case: Case) {
    let computed = OracleInvolvement(`case`).ledger.words
      .merging(OracleIntegration(`case`).ledger.words) { $1 }.merging(OracleOpportunity(`case`).ledger.words) { $1 }
    lines = `case`.assessed.map { assessed in
      let verdict = Self.verdict(assessed.construct, assessed.value, computed)
      let isIndependent = assessed.by.map { by in
        `case`.coders.allSatisfy { $0.id != by && $0.name != by }
      }
      return "\(assessed.construct) \(assessed.value) \(verdict) \(isIndependent ?? false)"
    }
  }

  private static func verdict(_ construct: String, _ value: String, _ computed: [String: String]) -> String {
    let undecided = ["undetermined", "silent", "insufficient"]
    if undecided.contains(value) { return "not-comparable" }
    let words = construct.split(separator: ".").map(String.init)
    switch (words[0], words[1]) {
    case ("involvement", "class"):
      let name = "class.\(words[2])"
      guard let low = rank(computed[name]), let own = rank(value) else { return "not-comparable" }
      return distance(own, [low, rank(computed["\(name).borderline"]) ?? low])
    case ("involvement", let axis):
      let name = "\(axis).\(words[2])"
      guard ["sufficient", "single-source"].contains(computed["\(name).status"] ?? ""),
        let own = Axis(rawValue: axis)?.rank(ofLabel: value)
      else { return "not-comparable" }
      return distance(own, interval(computed["\(name).interval"]))
    case ("integration", let what):
      let name = ["dominant", "pattern"].contains(what) ? "case.\(what)" : "case.\(what).state"
      let isUndetermined = computed["case.pattern"] == "undetermined" && name != "case.\(what).state"
      guard let result = computed[name], !isUndetermined, !undecided.contains(result) else { return "not-comparable" }
      return result == value ? "agrees" : "disagrees"
    default:
      guard let result = computed[words[1]], result != "undetermined", !result.isEmpty else { return "not-comparable" }
      return result.split(separator: " ").contains { $0 == value } ? "agrees" : "disagrees"
    }
  }

  private static func rank(_ label: String?) -> Int? { OracleInvolvement.classes.firstIndex { $0 == label } }

  private static func interval(_ text: String?) -> [Int] { (text ?? "").split(separator: ".").compactMap { Int($0) } }

  private static func distance(_ rank: Int, _ ends: [Int]) -> String {
    let (low, high) = (ends.min() ?? rank, ends.max() ?? rank)
    let steps = max(low - rank, rank - high, 0)
    return steps == 0 ? "agrees" : steps == 1 ? "adjacent" : "disagrees"
  }
}
