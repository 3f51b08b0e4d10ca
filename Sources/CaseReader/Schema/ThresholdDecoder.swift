import CaseModel
import Diagnostics

/// Reads `thresholds:`, the keys of Model §6.
enum ThresholdDecoder {
  static func decode(_ fields: inout Fields, reporter: Reporter) -> Thresholds {
    var value = Thresholds()
    guard let node = fields.node("thresholds"), var groups = Fields(node, of: "the thresholds", reporter: reporter)
    else { return value }
    decodeEvidence(&groups, into: &value)
    for group in Self.groups { decode(group, &groups, into: &value) }
    decodeAlpha(&groups, into: &value)
    _ = groups.word("weights", oneOf: ["source-normalised-strength"])
    groups.finish()
    value.overridden.sort()
    checkOrder(value, at: fields.keySpan("thresholds"), reporter: reporter)
    return value
  }

  private struct Group {
    let name: String
    let keys: [(name: String, path: any WritableKeyPath<Thresholds, Double> & Sendable)]
  }

  private static let groups: [Group] = [
    Group(name: "consensus", keys: [("convergent", \.convergent), ("mixed", \.mixed)]),
    Group(
      name: "integration",
      keys: [("enacted", \.enacted), ("balance", \.balance), ("dominance", \.dominance), ("lead", \.lead)]),
    Group(name: "opportunity", keys: [("inPlace", \.inPlace), ("partial", \.partial), ("known", \.known)]),
    Group(
      name: "coordination",
      keys: [
        ("pooled", \.pooled), ("sequential", \.sequential), ("reciprocal", \.reciprocal),
        ("reciprocalRoutines", \.reciprocalRoutines),
      ]),
  ]

  private static func decode(_ group: Group, _ fields: inout Fields, into value: inout Thresholds) {
    let found: [(String, WritableKeyPath<Thresholds, Double>, Double)]? =
      fields.record(group.name, of: "the thresholds '\(group.name)'") { inner in
        group.keys.compactMap { key in inner.number(key.name, in: 0...1).map { (key.name, key.path, $0.value) } }
      }
    for (name, path, number) in found ?? [] {
      value[keyPath: path] = number
      value.overridden.append("\(group.name).\(name)")
    }
  }

  private static func decodeEvidence(_ fields: inout Fields, into value: inout Thresholds) {
    let found = fields.record("evidence", of: "the thresholds 'evidence'") { inner in
      (
        inner.integer("minCodings", in: 1...1000)?.value, inner.integer("minSources", in: 1...1000)?.value,
        inner.number("minCoverage", in: 0...1)?.value
      )
    }
    guard let found else { return }
    set(&value, \.minCodings, found.0, "evidence.minCodings")
    set(&value, \.minSources, found.1, "evidence.minSources")
    set(&value, \.minCoverage, found.2, "evidence.minCoverage")
  }

  private static func decodeAlpha(_ fields: inout Fields, into value: inout Thresholds) {
    let found = fields.record("alpha", of: "the thresholds 'alpha'") { inner in
      (
        inner.number("reliable", in: 0...1)?.value, inner.number("tentative", in: 0...1)?.value,
        inner.integer("minUnits", in: 1...1000)?.value, inner.integer("given", in: 1...1000)?.value,
        inner.integer("mark", in: 1...1000)?.value
      )
    }
    guard let found else { return }
    set(&value, \.reliable, found.0, "alpha.reliable")
    set(&value, \.tentative, found.1, "alpha.tentative")
    set(&value, \.minUnits, found.2, "alpha.minUnits")
    set(&value, \.minGiven, found.3, "alpha.given")
    set(&value, \.minMarkedUnits, found.4, "alpha.mark")
  }

  private static func set<Value>(
    _ thresholds: inout Thresholds, _ path: WritableKeyPath<Thresholds, Value>, _ value: Value?, _ name: String
  ) {
    guard let value else { return }
    thresholds[keyPath: path] = value
    thresholds.overridden.append(name)
  }

  private static func checkOrder(_ value: Thresholds, at span: SourceSpan, reporter: Reporter) {
    let pairs = [
      ("consensus.mixed", value.mixed, "consensus.convergent", value.convergent),
      ("opportunity.partial", value.partial, "opportunity.inPlace", value.inPlace),
      ("alpha.tentative", value.tentative, "alpha.reliable", value.reliable),
      ("coordination.pooled", value.pooled, "coordination.sequential", value.sequential),
      ("coordination.sequential", value.sequential, "coordination.reciprocal", value.reciprocal),
    ]
    for (lower, low, upper, high) in pairs where low > high {
      reporter.error(
        "invalid-thresholds", at: span, "'\(lower)' is above '\(upper)'",
        hints: ["lower the first, or raise the second"])
    }
  }
}
