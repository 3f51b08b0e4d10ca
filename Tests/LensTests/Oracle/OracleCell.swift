import CaseModel
import Foundation

/// A coding in the oracle, with the number of coders who share its excerpt in a cell.
struct Row {
  let coding: Coding
  let isNamed: Bool
  var coders = 1

  var source: String { coding.excerpt.source }
  var rank: Int { Axis.position(ofCode: coding.code)?.rank ?? 0 }
}

/// Model §2.2, §9.1, §9.2 and §10.1 to the letter, by going through everything every time.
struct OracleCell {
  var rows: [Row]

  /// - Parameters:
  ///   - part: The one part that is kept of the cell; `nil` for the whole.
  ///   - division: Which part a coding of the cell is in.
  init(
    _ case: Case, _ isIn: (Coding) -> Bool, part: String? = nil, of division: (Coding) -> String = { _ in "whole" }
  ) {
    let named = Self.settled(`case`.codings.filter(isIn), isNamed: true)
    let unnamed = Self.settled(`case`.hidden.filter(isIn), isNamed: false)
    var sourcesByPart: [String: Set<String>] = [:]
    for row in unnamed { sourcesByPart[division(row.coding), default: []].insert(row.source) }
    let isAnyTooSmall = sourcesByPart.values.contains { $0.count < `case`.smallestCell }
    rows = (isAnyTooSmall ? named : named + unnamed).filter { part == nil || division($0.coding) == part }
  }

  /// The named codings alone, for what is no cell.
  init(named case: Case, _ isIn: (Coding) -> Bool) {
    rows = Self.settled(`case`.codings.filter(isIn), isNamed: true)
  }

  private static func settled(_ members: [Coding], isNamed: Bool) -> [Row] {
    let kept = members.filter { row in
      !members.contains { $0.isAdjudicated && $0.excerpt == row.excerpt && $0.coder != row.coder }
    }
    return kept.map { row in
      Row(
        coding: row, isNamed: isNamed, coders: Set(kept.filter { $0.excerpt == row.excerpt }.map(\.coder)).count)
    }
  }

  var sources: [String] { Set(rows.map(\.source)).sorted() }
  var excerpts: Int { Set(rows.map(\.coding.excerpt)).count }
  var pairs: Int { Set(rows.map { "\($0.coding.excerpt.description) \($0.coding.code)" }).count }

  /// Leaving a source out removes its named codings.
  func without(_ source: String) -> OracleCell { filter { !($0.isNamed && $0.source == source) } }
  func filter(_ isKept: (Row) -> Bool) -> OracleCell {
    var copy = self
    copy.rows = rows.filter(isKept)
    return copy
  }

  /// Weight of a row; in `strength` and `equal` every source totals one.
  func weight(_ row: Row, equal: Bool = false, raw: Bool = false) -> Ratio {
    func share(_ row: Row) -> Ratio { Ratio(equal ? 1 : row.coding.strength, row.coders) }
    return raw ? share(row) : share(row) / rows.filter { $0.source == row.source }.map(share).sum()
  }

  /// The lowest rank with half of the weight at or below it, and the highest with half at or above.
  func median(equal: Bool = false, raw: Bool = false) -> [Int]? {
    let weighed = rows.map { (rank: $0.rank, weight: weight($0, equal: equal, raw: raw)) }
    let half = weighed.map(\.weight).sum() / 2
    let ranks = weighed.map(\.rank)
    let lo = ranks.filter { rank in weighed.filter { $0.rank <= rank }.map(\.weight).sum() >= half }.min()
    let hi = ranks.filter { rank in weighed.filter { $0.rank >= rank }.map(\.weight).sum() >= half }.max()
    return lo.flatMap { lo in hi.map { [lo, $0] } }
  }

  func status(_ case: Case) -> String {
    let least = `case`.thresholds
    if rows.isEmpty { return "silent" }
    if excerpts >= least.minCodings && sources.count >= least.minSources { return "sufficient" }
    return sources.count == 1 && excerpts >= least.minCodings ? "single-source" : "insufficient"
  }

  /// The median where evidence is sufficient.
  func position(_ case: Case) -> [Int]? { status(`case`) == "sufficient" ? median() : nil }

  func share(of rank: Int) -> Double {
    rows.filter { $0.rank == rank }.map { weight($0) }.sum().double / Double(sources.count)
  }

  func consensus(_ axis: Axis) -> Double? {
    guard sources.count > 1 else { return nil }
    let mean = axis.ranks.reduce(0.0) { $0 + Double($1) * share(of: $1) }
    return axis.ranks.reduce(1.0) { sum, rank in
      share(of: rank) == 0 ? sum : sum + share(of: rank) * log2(1 - abs(Double(rank) - mean) / Double(axis.span))
    }
  }

  /// Stability over leaving out each named source of some cells: `nil` from `now` stands for a result that is lost.
  static func stability<Value: Equatable>(
    _ cells: [OracleCell], of base: Value?, far: (Value, Value) -> Bool = { _, _ in false }, now: (String) -> Value?
  ) -> String {
    let sources = Set(cells.flatMap(\.rows).filter(\.isNamed).map(\.source))
    guard let base, !sources.isEmpty else { return "null" }
    var (isFragile, names) = (false, Set<String>())
    for source in sources {
      let value = now(source)
      if value == base { continue }
      names.insert(source)
      if value.map({ far(base, $0) }) ?? true { isFragile = true }
    }
    return "\(names.isEmpty ? "stable" : isFragile ? "fragile" : "sensitive") \(names.sorted().joined(separator: ","))"
  }

  static func isFar(_ one: [Int], _ other: [Int]) -> Bool { zip(one, other).contains { abs($0 - $1) >= 2 } }
}

func text(_ interval: [Int]?) -> String? { interval.map { "\($0[0])..\($0[1])" } }
