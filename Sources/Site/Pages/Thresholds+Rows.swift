import CaseModel
import Words

extension Thresholds {
  /// A threshold as a table has it: the name under which a case sets it, and its values.
  struct Row {
    let name: String
    let values: [Double]
    /// Whether Krippendorff gives it; else it is this project's own.
    var isKrippendorffs = false
  }

  /// All thresholds, in the order of the model.
  var rows: [Row] {
    let own: [(String, Double)] = [
      ("evidence.minCodings", Double(minCodings)), ("evidence.minSources", Double(minSources)),
      ("evidence.minCoverage", minCoverage), ("consensus.convergent", convergent), ("consensus.mixed", mixed),
      ("integration.enacted", enacted), ("integration.balance", balance), ("integration.dominance", dominance),
      ("integration.lead", lead), ("opportunity.inPlace", inPlace), ("opportunity.partial", partial),
      ("opportunity.known", known), ("coordination.pooled", pooled), ("coordination.sequential", sequential),
      ("coordination.reciprocal", reciprocal), ("coordination.reciprocalRoutines", reciprocalRoutines),
    ]
    return own.map { Row(name: $0.0, values: [$0.1]) } + [
      Row(name: "alpha.reliable", values: [reliable], isKrippendorffs: true),
      Row(name: "alpha.tentative", values: [tentative], isKrippendorffs: true),
      Row(name: "alpha.minUnits", values: [Double(minUnits)]), Row(name: "alpha.given", values: [Double(minGiven)]),
      Row(name: "alpha.mark", values: [Double(minMarkedUnits)]),
    ]
  }
}

extension Thresholds {
  /// What a case sets otherwise than others, each with its value and theirs.
  var own: [Message] { own([""]) }

  /// Those of them whose names begin with one of some prefixes.
  func own(_ prefixes: [String]) -> [Message] {
    let names = Set(overridden.filter { name in prefixes.contains { name.hasPrefix($0) } })
    guard !names.isEmpty else { return [] }
    return zip(rows, Thresholds().rows).filter { names.contains($0.0.name) }.flatMap { row, standard in
      zip(row.values, standard.values).filter { $0 != $1 }.map { .ownThreshold(row.name, $0, standard: $1) }
    }
  }
}
