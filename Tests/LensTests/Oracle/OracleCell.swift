import CaseModel
import Foundation

/// A coding in the oracle, with the number of coders who share its excerpt in a cell.
struct Row {
  let coding: Coding
  let isNamed: Bool
  let coders: Int
  let rank: Int

  init(_ coding: Coding, isNamed: Bool, coders: Int) {
    (self.coding, self.isNamed, self.coders) = (coding, isNamed, coders)
    rank = coding.place?.rank ?? 0
  }

  var source: String { coding.excerpt.source }
}

extension Coding {
  /// Axis and rank by code, so that no code is taken apart twice.
  private static let places: [String: (axis: Axis, rank: Int)] = Dictionary(
    uniqueKeysWithValues: Axis.allCases.flatMap { axis in
      axis.ranks.map { (axis.code(of: $0) ?? "", (axis: axis, rank: $0)) }
    })

  /// Axis and rank that the code stands for; `nil` for other codes.
  var place: (axis: Axis, rank: Int)? { Self.places[code] }
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
      Row(row, isNamed: isNamed, coders: Set(kept.filter { $0.excerpt == row.excerpt }.map(\.coder)).count)
    }
  }

  var sources: [String] { Set(rows.map(\.source)).sorted() }
  var unnamedSources: Int { Set(rows.filter { !$0.isNamed }.map(\.source)).count }
  var excerpts: Int { Set(rows.map(\.coding.excerpt)).count }
  var pairs: Int { Set(rows.map { "\($0.coding.excerpt.description) \($0.coding.code)" }).count }
  /// Excerpts that may be shown, of rows at all or of some.
  func named(_ isWanted: (Coding) -> Bool = { _ in true }) -> String {
    Set(rows.filter { $0.isNamed && isWanted($0.coding) }.map(\.coding.excerpt)).sorted().map(\.description)
      .joined(separator: " ")
  }

  /// Leaving a source out removes its named codings.
  func without(_ source: String) -> OracleCell { filter { !($0.isNamed && $0.source == source) } }
  /// The cell with one coding read otherwise, and all else as it is.
  func replacing(_ old: Coding, with new: Coding) -> OracleCell {
    var copy = self
    for (index, row) in rows.enumerated() where row.isNamed && row.coding == old {
      copy.rows[index] = Row(new, isNamed: true, coders: row.coders)
    }
    return copy
  }
  func filter(_ isKept: (Row) -> Bool) -> OracleCell {
    var copy = self
    copy.rows = rows.filter(isKept)
    return copy
  }

  /// Weights of the rows, in their order; in `strength` and `equal` every source totals one.
  func weights(equal: Bool = false, raw: Bool = false) -> [Ratio] {
    let shares = rows.map { Ratio(equal ? 1 : $0.coding.strength, $0.coders) }
    if raw { return shares }
    var totals: [String: Ratio] = [:]
    for (row, share) in zip(rows, shares) { totals[row.source] = (totals[row.source] ?? 0) + share }
    return zip(rows, shares).map { row, share in share / (totals[row.source] ?? 1) }
  }

  /// Weight of some of the rows.
  func weight(_ isWanted: (Row) -> Bool) -> Ratio {
    zip(rows, weights()).filter { isWanted($0.0) }.map(\.1).sum()
  }

  /// The lowest rank with half of the weight at or below it, and the highest with half at or above.
  func median(equal: Bool = false, raw: Bool = false) -> [Int]? {
    var weightByRank: [Int: Ratio] = [:]
    for (row, weight) in zip(rows, weights(equal: equal, raw: raw)) {
      weightByRank[row.rank] = (weightByRank[row.rank] ?? 0) + weight
    }
    let half = weightByRank.values.sum() / 2
    let ranks = weightByRank.keys.sorted()
    let lo = ranks.first { rank in ranks.filter { $0 <= rank }.compactMap { weightByRank[$0] }.sum() >= half }
    let hi = ranks.last { rank in ranks.filter { $0 >= rank }.compactMap { weightByRank[$0] }.sum() >= half }
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

  func share(of rank: Int) -> Double { weight { $0.rank == rank }.double / Double(sources.count) }

  func consensus(_ axis: Axis) -> Double? {
    guard sources.count > 1 else { return nil }
    let shares = Dictionary(uniqueKeysWithValues: axis.ranks.map { ($0, share(of: $0)) })
    let mean = shares.reduce(0.0) { $0 + Double($1.key) * $1.value }
    return shares.filter { $0.value > 0 }.reduce(1.0) { sum, item in
      sum + item.value * log2(1 - abs(Double(item.key) - mean) / Double(axis.span))
    }
  }
}

func text(_ interval: [Int]?) -> String? { interval.map { "\($0[0])..\($0[1])" } }
