/// Where hashes of words are put, one after another.
struct WordList {
  private let base: UnsafeMutablePointer<UInt64>
  private(set) var count: Int

  /// - Parameter base: Room for as many words as will be added.
  init(_ base: UnsafeMutablePointer<UInt64>, count: Int = 0) { (self.base, self.count) = (base, count) }

  /// Words that so many bytes can give at most, with what ends them.
  static func most(in bytes: Int) -> Int { bytes + 8 }

  mutating func append(_ word: UInt64) {
    base[count] = word
    count += 1
  }

  /// The words so far.
  var whole: UnsafeBufferPointer<UInt64> { UnsafeBufferPointer(start: base, count: count) }

  /// Lets go of words; those behind them move up.
  mutating func removeFirst(_ number: Int) {
    base.update(from: base + number, count: count - number)
    count -= number
  }
}

/// Memory for words, as long as somebody holds it.
final class WordRoom {
  let base: UnsafeMutablePointer<UInt64>

  init(_ count: Int) { base = .allocate(capacity: count) }

  deinit { base.deallocate() }
}

/// Cuts text into words and gives each as a hash: the same for every way of writing it.
///
/// A word is a run of letters and digits. Capitals, marks on letters (in one scalar or two), soft hyphens and joiners
/// make no difference; white space of every kind, dashes, quotation marks and other signs stand between words. An
/// ideograph is a word by itself. Bytes that are no UTF-8 are taken as Latin-1, which old spreadsheets write.
struct WordScanner {
  /// Stands between passages: no run goes across it.
  static let seam: UInt64 = 0
  /// The byte that asks for a seam.
  static let seamByte: UInt8 = 0

  /// What the hash of a word starts from, and what a hash of no word is.
  private static let offset: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// Of the word that is being read.
  private var hash = Self.offset
  /// The first bytes of a scalar whose rest is still to come.
  private var rest: [UInt8] = []

  /// Reads a part of a text; a word may go on in the next part.
  mutating func read(_ part: UnsafeBufferPointer<UInt8>, into words: inout WordList) {
    guard !rest.isEmpty else {
      _ = read(part, from: 0, until: 0, into: &words)
      return
    }
    let joined = rest + Array(part)
    rest = []
    joined.withUnsafeBufferPointer { _ = read($0, from: 0, until: 0, into: &words) }
  }

  /// Ends the word that is being read.
  mutating func finish(into words: inout WordList) {
    if !rest.isEmpty {
      for byte in rest { take(ScalarFold.fold(UInt32(byte)), into: &words) }
      rest = []
    }
    end(into: &words)
  }

  /// Reads up to a sign or an ampersand; to the end where `stop` is 0. Returns where it stopped.
  mutating func read(
    _ part: UnsafeBufferPointer<UInt8>, from start: Int, until stop: UInt8, into words: inout WordList
  ) -> Int {
    var index = start
    var hash = self.hash
    while index < part.count {
      let byte = part[index]
      let lower = byte | 0x20
      if lower &- UInt8(ascii: "a") < 26 {
        hash = Self.mix(hash, UInt64(lower))
      } else if byte &- UInt8(ascii: "0") < 10 {
        hash = Self.mix(hash, UInt64(byte))
      } else if byte >= 0x80 || byte == Self.seamByte {
        self.hash = hash
        index = readSpecial(part, index, into: &words)
        hash = self.hash
        continue
      } else if stop != 0, byte == stop || byte == UInt8(ascii: "&") {
        break
      } else if hash != Self.offset {
        words.append(hash &* Self.prime)
        hash = Self.offset
      }
      index += 1
    }
    self.hash = hash
    return index
  }

  /// Turned by seven bits a letter, so that no two words of nine letters meet; those of more hardly ever do.
  private static func mix(_ hash: UInt64, _ letter: UInt64) -> UInt64 { (hash << 7 | hash >> 57) ^ letter }

  /// Reads a seam or a scalar beyond ASCII; returns where it ends.
  private mutating func readSpecial(
    _ part: UnsafeBufferPointer<UInt8>, _ index: Int, into words: inout WordList
  ) -> Int {
    guard part[index] >= 0x80 else {
      end(into: &words)
      words.append(Self.seam)
      return index + 1
    }
    let (scalar, length) = Self.scalar(part, index)
    guard let length else {
      rest = Array(part[index...])
      return part.count
    }
    take(ScalarFold.fold(scalar), into: &words)
    return index + length
  }

  private mutating func take(_ fold: ScalarFold, into words: inout WordList) {
    switch fold {
    case .nothing: break
    case .space: end(into: &words)
    case .letter(let value): hash = Self.mix(hash, UInt64(value))
    case .word(let value):
      end(into: &words)
      hash = Self.mix(hash, UInt64(value))
      end(into: &words)
    }
  }

  private mutating func end(into words: inout WordList) {
    if hash != Self.offset { words.append(hash &* Self.prime) }
    hash = Self.offset
  }

  /// The scalar at a place and its length; no length where the part ends within it.
  private static func scalar(_ part: UnsafeBufferPointer<UInt8>, _ index: Int) -> (UInt32, Int?) {
    let first = part[index]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard length > 1, first < 0xF5 else { return (UInt32(first), 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for place in (index + 1)..<(index + length) {
      guard place < part.count else { return (0, nil) }
      guard part[place] & 0xC0 == 0x80 else { return (UInt32(first), 1) }
      value = value << 6 | UInt32(part[place] & 0x3F)
    }
    return (value, length)
  }
}

/// What a scalar beyond ASCII is to a search.
enum ScalarFold: Equatable {
  /// It makes no difference.
  case nothing
  /// It stands between words.
  case space
  case letter(UInt32)
  /// It is a word by itself.
  case word(UInt32)

  static func fold(_ scalar: UInt32) -> ScalarFold {
    switch scalar {
    // Soft hyphen, joiners, directions, byte-order mark, variation selectors and tags.
    case 0xAD, 0x34F, 0x61C, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF,
      0xE0000...0xE01EF:
      .nothing
    // Marks that belong to the letter before them.
    case 0x300...0x36F, 0x483...0x489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: .nothing
    case 0xAA, 0xB5, 0xBA: .letter(scalar)
    case 0x80...0xBF, 0xD7, 0xF7, 0x1680, 0x180E, 0x2000...0x206F, 0x20A0...0x20CF, 0x2190...0x2BFF, 0x2E00...0x2E7F,
      0x3000...0x303F, 0xFE10...0xFE1F, 0xFE30...0xFE6F, 0xFF00...0xFF0F, 0xFFF0...0xFFFF, 0x1F000...0x1FAFF:
      .space
    case 0x2E80...0x2FFF, 0x3040...0xA4CF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .word(scalar)
    case 0xC0..<0x250, 0x370..<0x530, 0x1E00..<0x2000: based(scalar)
    default: .letter(scalar)
    }
  }

  private static func based(_ scalar: UInt32) -> ScalarFold {
    let base = BaseLetters.table.base(of: scalar)
    return base == UInt32(UInt8(ascii: "_")) ? .space : .letter(base)
  }
}
