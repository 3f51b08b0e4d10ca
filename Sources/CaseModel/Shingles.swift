/// Runs of words, kept as hashes, by which text is recognised without being kept.
///
/// The last look over a finished site searches it for text that may not be published. (Design §7) What counts as a word,
/// and as the same word, says ``WordScanner``.
package struct Shingles: Sendable {
  /// Words in a run. Passages that are shorter are kept whole, if they have at least `shortest` words.
  static let length = 8
  /// Fewer words than this occur by chance.
  static let shortest = 4

  /// Runs by their number of words.
  private(set) var hashes: [Int: HashSet] = [:]

  /// No text.
  package init() {}

  /// Whether no text is known.
  package var isEmpty: Bool { hashes.values.allSatisfy(\.isEmpty) }

  /// Adds a passage.
  package mutating func add(_ passage: String) {
    let words = Self.words(of: passage)
    let length = min(Self.length, words.count)
    if length >= Self.shortest { add(words, length: length) }
  }

  /// Adds every run of a passage, of every number of words that a set may hold: for taking it away from other sets.
  package mutating func addAll(_ passage: String) {
    let words = Self.words(of: passage)
    for length in Self.shortest...Self.length where words.count >= length { add(words, length: length) }
  }

  private mutating func add(_ words: [UInt64], length: Int) {
    var known = hashes.removeValue(forKey: length) ?? HashSet(room: words.count)
    Runs.forEach(of: length, in: words) { known.insert($0) }
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
      Runs.forEach(of: length, in: words) { known.remove($0) }
      hashes[length] = known
    }
  }

  /// Forgets every run that another set knows.
  package mutating func subtract(_ other: Shingles) {
    for (length, known) in shared(with: other) { known.forEach { hashes[length]?.remove($0) } }
  }

  /// Keeps only runs that another set knows.
  package mutating func formIntersection(_ other: Shingles) { hashes = shared(with: other) }

  private func shared(with other: Shingles) -> [Int: HashSet] {
    var both: [Int: HashSet] = [:]
    for (length, known) in hashes {
      guard let others = other.hashes[length] else { continue }
      known.forEach { if others.contains($0) { both[length, default: HashSet()].insert($0) } }
    }
    return both
  }

  /// Adds every run of the fewest words that begins before a place.
  mutating func addBeginnings(_ words: UnsafeBufferPointer<UInt64>, to limit: Int) {
    var known = hashes.removeValue(forKey: Self.shortest) ?? HashSet(room: limit)
    for start in 0..<limit {
      if let run = Runs.hash(of: Self.shortest, in: words, at: start) { known.insert(run) }
    }
    hashes[Self.shortest] = known
  }

  /// Those of some kept runs that begin with one of these, which are all of the fewest words, and a few more by chance.
  package func begun(_ kept: [(length: Int, hashes: [UInt64])]) -> Shingles {
    var begun = Shingles()
    guard let beginnings = hashes[Self.shortest] else { return begun }
    for (length, hashes) in kept {
      for hash in hashes where beginnings.contains(Runs.beginning(of: hash)) { begun.insert(hash, length: length) }
    }
    return begun
  }

  /// The hashes by the number of words in a run, for keeping; those of a number in an order that depends on how they
  /// came to be known alone.
  package var kept: [(length: Int, hashes: [UInt64])] {
    hashes.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { ($0.key, $0.value.all) }
  }

  /// Runs that were kept.
  package init(kept: [(length: Int, hashes: [UInt64])]) {
    for (length, known) in kept {
      var set = HashSet(room: known.count)
      for hash in known { set.insert(hash) }
      hashes[length] = set
    }
  }

  mutating func insert(_ hash: UInt64, length: Int) { hashes[length, default: HashSet()].insert(hash) }

  private static func words(of text: String) -> [UInt64] {
    var text = text
    return text.withUTF8 { bytes in
      [UInt64](unsafeUninitializedCapacity: WordList.most(in: bytes.count)) { room, count in
        guard let base = room.baseAddress else { return }
        var (scanner, words) = (WordScanner(), WordList(base))
        scanner.read(bytes, into: &words)
        scanner.finish(into: &words)
        count = words.count
      }
    }
  }
}
