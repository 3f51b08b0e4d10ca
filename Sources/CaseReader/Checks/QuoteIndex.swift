/// Where runs of a few characters begin in a text, so that many quotes are found in one walk over it.
package struct QuoteIndex {
  /// Characters in a run; quotes that are shorter need an index of their own length.
  package static let longest = 12

  private var starts: [UInt64: [Int32]] = [:]
  private let length: Int

  /// - Parameters:
  ///   - length: Characters in a run, 1 to `longest`.
  ///   - words: What will be looked for; other runs are not kept, since those of a long text fill hundreds of megabytes.
  package init(_ scalars: [Unicode.Scalar], length: Int, of words: [[Unicode.Scalar]]) {
    self.length = length
    guard length > 0, scalars.count >= length else { return }
    for word in words where word.count >= length { starts[Self.hash(word.prefix(length))] = [] }
    let power = (1..<length).reduce(UInt64(1)) { power, _ in power &* Self.base }
    var hash: UInt64 = 0
    for (index, scalar) in scalars.enumerated() {
      if index >= length { hash = hash &- UInt64(scalars[index - length].value) &* power }
      hash = hash &* Self.base &+ UInt64(scalar.value)
      if index + 1 >= length { starts[hash]?.append(Int32(index + 1 - length)) }
    }
  }

  /// Places at which words may begin: all at which they do, and others where runs have the same hash.
  package func starts(of words: [Unicode.Scalar]) -> [Int] {
    guard length > 0, words.count >= length else { return [] }
    return (starts[Self.hash(words.prefix(length))] ?? []).map(Int.init)
  }

  private static func hash(_ run: ArraySlice<Unicode.Scalar>) -> UInt64 {
    run.reduce(UInt64(0)) { $0 &* base &+ UInt64($1.value) }
  }

  /// Any odd number whose bits are mixed.
  private static let base: UInt64 = 0x9e37_79b9_7f4a_7c15
}
