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

  /// The known runs that stand in a text.
  package func occurring(in text: [UInt8]) -> Shingles {
    guard !isEmpty else { return Shingles() }
    var search = ShingleSearch(ShingleIndex(self))
    search.read(text)
    return search.finish()
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

/// Known runs of words, laid out for searching many texts.
package struct ShingleIndex: Sendable {
  fileprivate let known: [(length: Int, runs: HashSet)]
  fileprivate let heads: RunHeads

  /// The runs of a set.
  package init(_ shingles: Shingles) {
    known = shingles.hashes.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    heads = RunHeads(known.map(\.runs))
  }

  /// Whether there is nothing to search for.
  package var isEmpty: Bool { known.isEmpty }
}

/// Searches a text that comes in parts for known runs of words.
package struct ShingleSearch {
  private let index: ShingleIndex
  private var scanner = WordScanner()
  private let room = WordRoom(Self.batch + WordList.most(in: Self.part))
  /// Words that are still to be searched.
  private var words: WordList
  private var found = Shingles()

  /// Words that are gathered before they are searched.
  private static let batch = 2048
  /// Bytes that are read at once.
  private static let part = 4096

  /// A search that has found nothing yet.
  package init(_ index: ShingleIndex) {
    self.index = index
    words = WordList(room.base)
  }

  /// Searches a part; a word may go on in the next part.
  package mutating func read(_ part: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < part.count {
      let end = min(part.count, start + Self.part)
      scanner.read(UnsafeBufferPointer(rebasing: part[start..<end]), into: &words)
      searchIfFull()
      start = end
    }
  }

  /// Searches a part; a word may go on in the next part.
  package mutating func read(_ part: [UInt8]) { part.withUnsafeBufferPointer { read($0) } }

  /// Searches up to a sign or an ampersand; returns where either stands, or the end.
  package mutating func read(_ part: UnsafeBufferPointer<UInt8>, from start: Int, until stop: UInt8) -> Int {
    var place = start
    while true {
      let end = min(part.count, place + Self.part)
      place = scanner.read(UnsafeBufferPointer(rebasing: part[..<end]), from: place, until: stop, into: &words)
      searchIfFull()
      if place < end || end == part.count { return place }
    }
  }

  /// Ends a word.
  package mutating func endWord() { scanner.finish(into: &words) }

  /// Ends a passage: no run is found across its end.
  package mutating func endPassage() {
    scanner.finish(into: &words)
    words.append(WordScanner.seam)
    searchIfFull()
  }

  /// All runs that were found.
  package mutating func finish() -> Shingles {
    endPassage()
    search(isLast: true)
    return found
  }

  private mutating func searchIfFull() { if words.count > Self.batch { search(isLast: false) } }

  /// - Parameter isLast: Whether nothing follows; else runs that may go on are left for the next time.
  private mutating func search(isLast: Bool) {
    let words = self.words.whole
    let limit = isLast ? words.count : max(0, words.count - Shingles.length + 1)
    index.heads.forEach(in: words) { start in
      guard start < limit else { return }
      for (length, runs) in index.known {
        guard let run = Runs.hash(of: length, in: words, at: start), runs.contains(run) else { continue }
        found.insert(run, length: length)
      }
    }
    self.words.removeFirst(limit)
  }
}

/// Runs of words that follow one another.
///
/// The upper half of a run's hash is of its first words, the lower of all: what begins no known run is seen by its head.
enum Runs {
  /// Gives the hash of every run. No run goes across a seam.
  static func forEach(of length: Int, in words: [UInt64], _ body: (UInt64) -> Void) {
    guard words.count >= length else { return }
    words.withUnsafeBufferPointer { words in
      for start in 0...(words.count - length) {
        if let run = hash(of: length, in: words, at: start) { body(run) }
      }
    }
  }

  /// The hash of one run; `nil` when the words end before, or a passage does.
  static func hash(of length: Int, in words: UnsafeBufferPointer<UInt64>, at start: Int) -> UInt64? {
    guard start + length <= words.count else { return nil }
    var (hash, head): (UInt64, UInt64) = (0, 0)
    for place in 0..<length {
      let word = words[start + place]
      guard word != WordScanner.seam else { return nil }
      hash = hash &* base &+ word
      if place == RunHeads.length - 1 { head = hash }
    }
    return head & 0xFFFF_FFFF_0000_0000 | hash >> 32
  }

  /// What a word's place in a run counts: any odd number whose bits are mixed.
  static let base: UInt64 = 0xd6e8_feb8_6659_fd93
}

/// The first words of known runs, as bits.
private struct RunHeads: Sendable {
  static let length = Shingles.shortest

  private var bits: [UInt64]

  init(_ runs: [HashSet]) {
    var size = 64
    while size * 64 < runs.reduce(0, { $0 + $1.count }) * 16 { size *= 2 }
    bits = Array(repeating: 0, count: size)
    for run in runs { run.forEach { bits[Int($0 >> 38) & (size - 1)] |= 1 << ($0 >> 32 & 63) } }
  }

  /// Gives every place where a known run may begin.
  func forEach(in words: UnsafeBufferPointer<UInt64>, _ body: (Int) -> Void) {
    let power = (0..<Self.length).reduce(1) { power, _ in power &* Runs.base }
    bits.withUnsafeBufferPointer { bits in
      let mask = bits.count - 1
      var head: UInt64 = 0
      var count = 0
      for end in words.indices {
        let word = words[end]
        if word == WordScanner.seam {
          (head, count) = (0, 0)
          continue
        }
        head = head &* Runs.base &+ word
        if count >= Self.length { head = head &- words[end - Self.length] &* power }
        count += 1
        guard count >= Self.length, bits[Int(head >> 38) & mask] >> (head >> 32 & 63) & 1 == 1 else { continue }
        body(end - Self.length + 1)
      }
    }
  }
}
