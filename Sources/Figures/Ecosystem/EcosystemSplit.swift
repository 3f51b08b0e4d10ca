/// How many columns each level gets, so that the map needs the fewest rows.
enum EcosystemSplit {
  /// The fewest rows first, then the fewest columns, since fewer are wider; `single` is never split.
  static func best(_ counts: [[Int]], columns: Int, single: Int?) -> [Int] {
    let kinds = counts.first?.count ?? 0
    let plain = Array(repeating: 1, count: kinds)
    var best = (rows: total(counts, plain), split: plain)
    for split in splits(kinds: kinds, extra: columns - kinds) where single.map({ split[$0] == 1 }) ?? true {
      let rows = total(counts, split)
      if rows < best.rows || rows == best.rows && split.reduce(0, +) < best.split.reduce(0, +) { best = (rows, split) }
    }
    return best.split
  }

  /// The rows a band needs.
  static func rows(_ counts: [Int], _ split: [Int]) -> Int {
    zip(counts, split).map { ($0 + $1 - 1) / $1 }.max() ?? 0
  }

  private static func total(_ counts: [[Int]], _ split: [Int]) -> Int {
    counts.reduce(0) { $0 + rows($1, split) }
  }

  private static func splits(kinds: Int, extra: Int) -> [[Int]] {
    guard kinds > 0 else { return [[]] }
    return (0...max(0, extra)).flatMap { more in
      splits(kinds: kinds - 1, extra: extra - more).map { [1 + more] + $0 }
    }
  }
}
