/// Round brackets that hold citations and nothing else: `(@key)`, `(see @key, p. 5)`, `([@key])`.
///
/// Pandoc reads a key in them as part of the sentence, and prints brackets in brackets: `(Moss (2021))`.
struct RoundBrackets {
  /// Words that say which work is meant, without the brackets.
  let written: String
  /// Whether there are words beside the keys, such as a place.
  let holdsWords: Bool

  /// Longest way back to the bracket that opens, and on to the one that closes, in bytes.
  private static let (lead, longest) = (40, 400)

  /// The brackets around a citation that is the first in them; `nil` where there are none, or where they hold a sentence.
  ///
  /// - Parameters:
  ///   - start: Index of the citation's first byte.
  ///   - end: Index behind it; its start where it is not read as one.
  init?(around start: Int, to end: Int, in bytes: [UInt8]) {
    guard let open = Self.open(before: start, in: bytes), let close = Self.close(from: end, in: bytes) else {
      return nil
    }
    let words = Self.words(bytes[(open + 1)..<close])
    guard !words.isEmpty, Self.areCitations(words) else { return nil }
    let keys = words.filter(Self.isKey).map(Self.bare)
    written = "[" + keys.joined(separator: "; ") + "]"
    holdsWords = words.contains { !Self.isKey($0) && !Self.joins.contains($0) }
  }

  private static func open(before start: Int, in bytes: [UInt8]) -> Int? {
    var index = start
    while index > max(0, start - lead) {
      index -= 1
      switch bytes[index] {
      case UInt8(ascii: "("): return index
      case UInt8(ascii: ")"), UInt8(ascii: "@"), UInt8(ascii: "]"): return nil
      case 0x0A where SpanAttributeParser.endsBlock(after: index, in: bytes): return nil
      default: break
      }
    }
    return nil
  }

  private static func close(from end: Int, in bytes: [UInt8]) -> Int? {
    for index in end..<max(end, min(bytes.count, end + longest)) {
      switch bytes[index] {
      case UInt8(ascii: ")"): return index
      case UInt8(ascii: "("), UInt8(ascii: "`"), UInt8(ascii: "<"): return nil
      case 0x0A where SpanAttributeParser.endsBlock(after: index, in: bytes): return nil
      default: break
      }
    }
    return nil
  }

  /// The words between the brackets; square ones and marks of emphasis part them, as blanks do.
  private static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    String(decoding: bytes, as: UTF8.self)
      .split { $0.isWhitespace || "[]*;\\".contains($0) }
      .map(String.init)
  }

  private static func areCitations(_ words: [String]) -> Bool {
    // `(@key's words)` is a sentence, and so is `(@key's)`.
    guard words.contains(where: isKey), !words.contains(where: isPossessive) else { return false }
    return words.indices.allSatisfy { index in
      let word = words[index]
      return isKey(word) || joins.contains(word) || BareKey.leads(word) || isPlace(word)
        || isPlaceName(word) && index + 1 < words.count && isPlace(words[index + 1])
    }
  }

  private static let joins: Set<String> = ["and", "&", "och", "og", "ja", ","]
  private static let placeNames: Set<String> = [
    "page", "pages", "chapter", "section", "figure", "table", "appendix", "sida", "side", "luku", "kappale", "para",
  ]

  private static func isPossessive(_ word: String) -> Bool { word.hasSuffix("'s") || word.hasSuffix("’s") }

  private static func isKey(_ word: String) -> Bool { word.hasPrefix("@") || word.hasPrefix("-@") }

  /// `33`, `33–35,`, `iv`, `ff.`
  private static func isPlace(_ word: String) -> Bool {
    let bare = word.filter { !",.:–-".contains($0) }
    return bare.contains(where: \.isNumber) || ["f", "ff", "passim"].contains(bare)
      || !bare.isEmpty && bare.allSatisfy { "ivxlc".contains($0) }
  }

  /// `p.`, `kap.`, `chapter`
  private static func isPlaceName(_ word: String) -> Bool {
    word.hasSuffix(".") && word.count <= 8 || placeNames.contains(word.lowercased())
  }

  /// A key without the sign that parts it from what follows.
  private static func bare(_ key: String) -> String {
    String(key.reversed().drop { ",.:".contains($0) }.reversed())
  }
}
