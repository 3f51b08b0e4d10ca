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
    var word = String.UnicodeScalarView()
    func end() {
      if word.count >= shortest || word.first.map(isDigit) == true { take(String(word)) }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      if isIdeograph(scalar) {
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

  /// The words of a text, each once.
  static func set(of text: String) -> Set<String> {
    var words: Set<String> = []
    forEach(in: text) { words.insert($0) }
    return words
  }

  private static func fold(_ scalar: Unicode.Scalar, into word: inout String.UnicodeScalarView) {
    if scalar.isASCII {
      let value = scalar.value
      word.append((0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value + 0x20)) : scalar)
      return
    }
    // Marks that stand by themselves behind their letter.
    if (0x300...0x36F).contains(scalar.value) { return }
    let base = Unicode.Scalar(BaseLetters.folded(scalar.value)) ?? scalar
    switch base {
    case "æ": word.append(contentsOf: "ae".unicodeScalars)
    case "œ": word.append(contentsOf: "oe".unicodeScalars)
    case "ß": word.append(contentsOf: "ss".unicodeScalars)
    case "þ": word.append(contentsOf: "th".unicodeScalars)
    case "ø": word.append("o")
    case "đ", "ð": word.append("d")
    case "ł": word.append("l")
    case "ς": word.append("σ")
    default: word.append(base)
    }
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isDigit(scalar) || (0x61...0x7A).contains(scalar.value | 0x20) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// Soft hyphens and joiners stand inside a word.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    [0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF].contains(scalar.value)
  }

  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x30FF).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value)
      || (0xF900...0xFAFF).contains(scalar.value) || (0x20000...0x3FFFF).contains(scalar.value)
  }
}
