import CaseModel

/// The order of letters in a language. (CLDR, collation; APA 7, 9.44–9.49)
struct Collation {
  private let tail: [UInt32: [UInt32]]
  private let joinsDoubleA: Bool

  /// - Parameter language: One of the five, as BCP 47 names it.
  init(language: String) {
    switch language {
    case "sv", "fi":
      tail = Self.letters("åäö", also: ["æ": "ä", "ø": "ö"])
      joinsDoubleA = false
    case "da", "nb":
      tail = Self.letters("æøå", also: ["ä": "æ", "ö": "ø"])
      joinsDoubleA = true
    default: (tail, joinsDoubleA) = ([:], false)
    }
  }

  private static func letters(_ word: String, also others: [Unicode.Scalar: Unicode.Scalar]) -> [UInt32: [UInt32]] {
    var weights: [UInt32: [UInt32]] = [:]
    for (index, scalar) in word.unicodeScalars.enumerated() { weights[scalar.value] = [0x7B + UInt32(index)] }
    for (other, scalar) in others { weights[other.value] = weights[scalar.value] }
    // Ü is a kind of Y in all four.
    weights[0xFC] = [0x79]
    return weights
  }

  /// Letters and digits of a text by their weights; blanks, apostrophes and other signs count nothing.
  func key(_ text: String) -> [UInt32] {
    var key: [UInt32] = []
    for scalar in text.lowercased().unicodeScalars {
      if let weight = tail[scalar.value] {
        key += weight
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        key += Self.folded(scalar.value)
      }
    }
    return joinsDoubleA ? joined(key) : key
  }

  /// `aa` is `å`.
  private func joined(_ key: [UInt32]) -> [UInt32] {
    guard let ring = tail[0xE5], key.count > 1 else { return key }
    var result: [UInt32] = []
    var rest = key[...]
    while let letter = rest.first {
      let isDouble = letter == 0x61 && rest.dropFirst().first == 0x61
      result += isDouble ? ring : [letter]
      rest = rest.dropFirst(isDouble ? 2 : 1)
    }
    return result
  }

  /// A letter without its marks; letters of other scripts come behind.
  private static func folded(_ scalar: UInt32) -> [UInt32] {
    if let letters = others[scalar] { return letters }
    let base = BaseLetters.folded(scalar)
    return [base < 0x80 ? base : base + 0x100]
  }

  private static let others: [UInt32: [UInt32]] = [
    0xE6: [0x61, 0x65], 0xF8: [0x6F], 0x153: [0x6F, 0x65], 0xDF: [0x73, 0x73], 0x111: [0x64], 0x142: [0x6C],
    0xFE: [0x74, 0x68], 0xF0: [0x64], 0x131: [0x69], 0x127: [0x68], 0x14B: [0x6E], 0xE5: [0x61],
  ]
}
