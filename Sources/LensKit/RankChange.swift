/// One coding of an ordinal cell, read as another rank.
package struct RankChange: Sendable, Hashable {
  /// Place of the coding in the cell.
  package let index: Int
  /// The rank in place of its own.
  package let rank: Int
}
