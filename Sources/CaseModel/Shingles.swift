/// Runs of words, kept as hashes, by which text is recognised without being kept.
///
/// The last look over a finished site searches it for text that may not be published. (Design §7)
package struct Shingles: Sendable {
  /// Words in a run. Passages that are shorter are kept whole, if they have at least `shortest` words.
  static let length = 8
  /// Fewer words than this occur by chance.
  static let shortest = 4

  private var hashes: [Int: HashSet] = [:]

  /// No text.
  package init() {}

  /// Whether no text is known.
  package var isEmpty: Bool { hashes.values.allSatisfy(\.isEmpty) }

  /// Adds a passage.
  package mutating func add(_ passage: String) {
    let words = Self.words(of: passage)
    let length = min(Self.length, words.count)
    guard length >= Self.shortest else { return }
    var known = hashes.removeValue(forKey: length) ?? HashSet()
    Self.forEachRun(of: length, in: words) { known.insert($0) }
    hashes[length] = known
  }

  /// Adds every run that another set knows.
  package mutating func merge(_ other: Shingles) {
    for (length, known) in other.hashes where !known.isEmpty { hashes[length, default: HashSet()].formUnion(known) }
  }

  /// Forgets every run that also stands in a passage that may be published.
  package mutating func remove(_ passage: String) {
    guard !isEmpty else { return }
    let words = Self.words(of: passage)
    for length in Array(hashes.keys) where words.count >= length {
      guard var known = hashes.removeValue(forKey: length) else { continue }
      Self.forEachRun(of: length, in: words) { known.remove($0) }
      hashes[length] = known
    }
  }

  /// Whether any known run stands in a text.
  package func occur(in text: [UInt8]) -> Bool {
    let words = Self.words(of: text)
    for (length, known) in hashes where words.count >= length && !known.isEmpty {
      var isFound = false
      Self.forEachRun(of: length, in: words) { isFound = isFound || known.contains($0) }
      if isFound { return true }
    }
    return false
  }

  /// The known runs that stand in a text.
  package func occurring(in text: [UInt8]) -> Shingles {
    let words = Self.words(of: text)
    var found = Shingles()
    for (length, known) in hashes where words.count >= length && !known.isEmpty {
      Self.forEachRun(of: length, in: words) { hash in
        if known.contains(hash) { found.hashes[length, default: HashSet()].insert(hash) }
      }
    }
    return found
  }

  /// Whether no run is known to both.
  package func isDisjoint(with other: Shingles) -> Bool {
    hashes.allSatisfy { length, known in
      guard let others = other.hashes[length] else { return true }
      return !known.sorted.contains(where: others.contains)
    }
  }

  /// The hashes by the number of words in a run, for keeping; sorted.
  package var kept: [(length: Int, hashes: [UInt64])] {
    hashes.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted) }
  }

  /// Runs that were kept.
  package init(kept: [(length: Int, hashes: [UInt64])]) {
    for (length, known) in kept {
      var set = HashSet()
      for hash in known { set.insert(hash) }
      hashes[length] = set
    }
  }

  /// Hashes of the words of a text: runs of letters and digits, capitals of the Latin alphabet folded.
  private static func words(of text: String) -> [UInt64] {
    var text = text
    return text.withUTF8 { words(of: $0) }
  }

  private static func words(of text: some Sequence<UInt8>) -> [UInt64] {
    var words: [UInt64] = []
    words.reserveCapacity(text.underestimatedCount / 5)
    var hash = offset
    for byte in text {
      if let letter = letter(byte) {
        hash = (hash ^ UInt64(letter)) &* prime
      } else if hash != offset {
        words.append(hash)
        hash = offset
      }
    }
    if hash != offset { words.append(hash) }
    return words
  }

  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: byte
    default: nil
    }
  }

  /// The hash of every run: a sum of its words' hashes, each times a power of its place, so that one word comes and one
  /// goes from run to run.
  private static func forEachRun(of length: Int, in words: [UInt64], _ body: (UInt64) -> Void) {
    guard words.count >= length else { return }
    let power = (0..<length).reduce(1) { power, _ in power &* base }
    var hash: UInt64 = 0
    for index in words.indices {
      hash = hash &* base &+ words[index]
      if index >= length { hash = hash &- words[index - length] &* power }
      if index >= length - 1 { body(hash) }
    }
  }

  /// What a word's place in a run counts: any odd number whose bits are mixed.
  private static let base: UInt64 = 0xd6e8_feb8_6659_fd93

  // FNV-1a, 64 bits: the same on every machine.
  private static let offset: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3
}
