/// One coding of an ordinal cell, read as another rank.
package struct RankChange: Sendable, Hashable {
  /// The rank it has.
  package let from: Int
  /// The rank in place of its own.
  package let rank: Int
  /// What the cell says then.
  package let reading: OrdinalTally.Reading
}
