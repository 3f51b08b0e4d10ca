/// How many columns each level gets, so that the map needs the fewest rows.
enum EcosystemSplit {
  /// The fewest rows first, then the fewest columns, since fewer are wider; `single` is never split.
  static func best(_ counts: [[Int]], columns: Int, single: Int?) -> [Int] {
    let kinds = counts.first?.count ?? 0
    let plain = Array(repeating: 1, count: kinds)
    var best = (rows: total(counts, plain), split: plain)
    var split = plain
    eachSplit(&split, from: 0, extra: columns - kinds) { split in
      guard single.map({ split[$0] == 1 }) ?? true else { return }
      let rows = total(counts, split)
      if rows < best.rows || rows == best.rows && split.reduce(0, +) < best.split.reduce(0, +) { best = (rows, split) }
    }
    return best.split
  }

  /// The rows a band needs.
  static func rows(_ counts: [Int], _ split: [Int]) -> Int {
    zip(counts, split).reduce(0) { max($0, ($1.0 + $1.1 - 1) / $1.1) }
  }

  private static func total(_ counts: [[Int]], _ split: [Int]) -> Int {
    counts.reduce(0) { $0 + rows($1, split) }
  }

  /// Goes through all ways to give up to `extra` further columns to the kinds from a place on, few at the front first.
  private static func eachSplit(_ split: inout [Int], from place: Int, extra: Int, _ body: ([Int]) -> Void) {
    guard place < split.count else { return body(split) }
    for more in 0...max(0, extra) {
      split[place] = 1 + more
      eachSplit(&split, from: place + 1, extra: extra - more, body)
    }
  }
}
