/// Known runs of words, laid out for searching many texts.
package struct ShingleIndex: Sendable {
  let known: [(length: Int, runs: HashSet)]
  let heads: RunHeads

  /// Whether every run of the fewest words is looked for.
  let findsBeginnings: Bool

  /// Finds every run of the fewest words that a text holds: with one of them begins each longer run in it.
  package static let beginnings = ShingleIndex(Shingles(), findsBeginnings: true)

  /// The runs of a set.
  package init(_ shingles: Shingles) { self.init(shingles, findsBeginnings: false) }

  private init(_ shingles: Shingles, findsBeginnings: Bool) {
    self.findsBeginnings = findsBeginnings
    known = shingles.hashes.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    heads = RunHeads(known.map(\.runs))
  }

  /// Whether there is nothing to search for.
  package var isEmpty: Bool { known.isEmpty && !findsBeginnings }
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
    defer { self.words.removeFirst(limit) }
    if index.findsBeginnings { return found.addBeginnings(words, to: limit) }
    index.heads.forEach(in: words) { start in
      guard start < limit else { return }
      for (length, runs) in index.known {
        guard let run = Runs.hash(of: length, in: words, at: start), runs.contains(run) else { continue }
        found.insert(run, length: length)
      }
    }
  }
}
