/// Ranks between which a position lies; both ends are the same where the position is one rank. (Model §2.3)
package struct RankInterval: Sendable, Hashable {
  /// Lowest rank.
  package let lo: Int
  /// Highest rank.
  package let hi: Int

  /// An interval.
  package init(lo: Int, hi: Int) {
    self.lo = lo
    self.hi = hi
  }

  /// How far the farther-moved end lies from the same end of another interval, in steps. (Model §9.8)
  package func shift(to other: RankInterval) -> Int { max(abs(lo - other.lo), abs(hi - other.hi)) }
}
