import CaseModel

/// Cuts a text into the words that a search compares: without capitals and marks, letters of two written as two.
///
/// `Templates/assets/search.js` does the same to what a reader looks for; a test in a browser holds them together. An
/// ideograph is a word by itself, since nothing tells where words of those scripts end.
struct SearchWords {
  /// Words of one letter would find everything.
  private static let shortest = 2

  /// Hands over each word of a text.
  ///
  /// - Parameter shortest: Letters that a word has at least; numbers may be shorter.
  static func forEach(in text: String, shortest: Int = shortest, _ take: (String) -> Void) {
    var word = FoldedWord()
    func end() {
      if word.letters >= shortest || word.bytes.first.map({ (0x30...0x39).contains($0) }) == true { take(word.text) }
      word.removeAll()
    }
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        if !word.append(ascii: UInt8(truncatingIfNeeded: scalar.value)) { end() }
      } else if isIdeograph(scalar) {
        end()
        take(String(scalar))
      } else if isPart(scalar) {
        fold(scalar, into: &word)
      } else if !isJoiner(scalar) {
        end()
      }
    }
    end()
  }

  private static func fold(_ scalar: Unicode.Scalar, into word: inout FoldedWord) {
    // Marks that stand by themselves behind their letter.
    if (0x300...0x36F).contains(scalar.value) { return }
    let base = Unicode.Scalar(BaseLetters.folded(scalar.value)) ?? scalar
    switch base {
    case "æ": word.append(letters: "ae")
    case "œ": word.append(letters: "oe")
    case "ß": word.append(letters: "ss")
    case "þ": word.append(letters: "th")
    case "ø": word.append(letters: "o")
    case "đ", "ð": word.append(letters: "d")
    case "ł": word.append(letters: "l")
    case "ς": word.append(letters: "σ")
    default: word.append(base)
    }
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }

  /// Soft hyphens and joiners stand inside a word.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    [0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF].contains(scalar.value)
  }

  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x30FF).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value)
      || (0xF900...0xFAFF).contains(scalar.value) || (0x20000...0x3FFFF).contains(scalar.value)
  }
}

/// A word as it grows, in UTF-8: most words have ASCII letters only.
private struct FoldedWord {
  private(set) var bytes: [UInt8] = []
  /// Number of code points.
  private(set) var letters = 0

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Takes a letter or a digit of ASCII, the letter without its capital.
  ///
  /// - Returns: Whether the byte was one.
  mutating func append(ascii byte: UInt8) -> Bool {
    let small = byte | 0x20
    guard (0x61...0x7A).contains(small) || (0x30...0x39).contains(byte) else { return false }
    bytes.append((0x41...0x5A).contains(byte) ? small : byte)
    letters += 1
    return true
  }

  mutating func append(letters text: String) {
    bytes += text.utf8
    letters += text.unicodeScalars.count
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII, append(ascii: UInt8(truncatingIfNeeded: scalar.value)) { return }
    bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
    letters += 1
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    letters = 0
  }
}
