import CaseModel
import Foundation

/// A coding in the oracle, with the number of coders who share its excerpt in a cell.
struct Row {
  let coding: Coding
  let isNameable: Bool
  var coders = 1

  var source: String { coding.excerpt.source }
  var rank: Int { Axis.position(ofCode: coding.code)?.rank ?? 0 }
}

/// Model §2.2, §9.1, §9.2 and Design §3.2 to the letter, by going through everything every time.
struct OracleCell {
  var rows: [Row]

  /// - Parameter restrict: what canonical and area cells keep, after adjudication and division.
  init(_ case: Case, _ isIn: (Coding) -> Bool, restrict: (Coding) -> Bool = { _ in true }) {
    let members = `case`.codings.filter(isIn)
    let kept = members.filter { row in
      !members.contains { $0.isAdjudicated && $0.excerpt == row.excerpt && $0.coder != row.coder }
    }
    let shared = kept.map { row in
      Row(
        coding: row,
        isNameable: !row.isAggregateOnly && `case`.sources.contains { $0.id == row.excerpt.source && $0.isNamed },
        coders: Set(kept.filter { $0.excerpt == row.excerpt }.map(\.coder)).count)
    }
    let restricted = shared.filter { restrict($0.coding) }
    let isLarge = Set(restricted.map(\.source)).count >= `case`.smallestCell
    rows = isLarge ? restricted : restricted.filter(\.isNameable)
  }

  var sources: [String] { Set(rows.map(\.source)).sorted() }
  var excerpts: Int { Set(rows.map(\.coding.excerpt)).count }
  var pairs: Int { Set(rows.map { "\($0.coding.excerpt.description) \($0.coding.code)" }).count }

  func without(_ source: String) -> OracleCell { filter { $0.source != source } }
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

  /// The name a source may have beside these cells.
  static func name(_ source: String, _ cells: [OracleCell]) -> String {
    let isNameable = cells.contains { $0.rows.contains { $0.source == source && $0.isNameable } }
    return isNameable ? source : Source.unnamedLabel
  }

  /// Stability over leaving out each source of some cells: `nil` from `now` stands for a result that is lost.
  static func stability<Value: Equatable>(
    _ cells: [OracleCell], of base: Value?, far: (Value, Value) -> Bool = { _, _ in false }, now: (String) -> Value?
  ) -> String {
    guard let base else { return "null" }
    var (isFragile, names) = (false, Set<String>())
    for source in Set(cells.flatMap(\.sources)) {
      let value = now(source)
      if value == base { continue }
      names.insert(name(source, cells))
      if value.map({ far(base, $0) }) ?? true { isFragile = true }
    }
    return "\(names.isEmpty ? "stable" : isFragile ? "fragile" : "sensitive") \(names.sorted().joined(separator: ","))"
  }

  static func isFar(_ one: [Int], _ other: [Int]) -> Bool { zip(one, other).contains { abs($0 - $1) >= 2 } }
}

func text(_ interval: [Int]?) -> String? { interval.map { "\($0[0])..\($0[1])" } }
