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

  /// The hash of the first words of a run, as a run of their own.
  static func beginning(of run: UInt64) -> UInt64 { run & 0xFFFF_FFFF_0000_0000 | run >> 32 }

  /// What a word's place in a run counts: any odd number whose bits are mixed.
  static let base: UInt64 = 0xd6e8_feb8_6659_fd93
}

/// The first words of known runs, as bits.
struct RunHeads: Sendable {
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
