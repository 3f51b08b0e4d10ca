/// One of several parts of a corpus, for building on several machines.
package struct Shard: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// How many there are.
  package let count: Int

  /// A part; `nil` when there is no such part.
  package init?(number: Int, count: Int) {
    guard count >= 1, (1...count).contains(number) else { return nil }
    (self.number, self.count) = (number, count)
  }

  /// Whether the case at a place among all cases belongs to it.
  func holds(_ place: Int) -> Bool { place % count == number - 1 }
}
