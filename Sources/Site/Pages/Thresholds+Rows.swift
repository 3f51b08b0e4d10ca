import CaseModel

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
