import CaseModel
import Diagnostics

/// A cited key with its place.
struct LocatedCitation: Sendable {
  let item: CitationItem
  let span: SourceSpan
}

/// Reads `[@key, p. 85; @other]`.
enum CitationParser {
  /// The works cited, and the cursor after the bracket; `nil` when the bracket is no citation.
  ///
  /// - Parameter start: At the opening bracket.
  static func parse(at start: TextCursor) -> ([LocatedCitation], TextCursor)? {
    guard opensCitation(start) else { return nil }
    var cursor = start
    cursor.advance()
    var items: [LocatedCitation] = []
    while true {
      guard let item = item(&cursor) else { return nil }
      items.append(item)
      guard let byte = cursor.byte else { return nil }
      cursor.advance()
      if byte == UInt8(ascii: "]") { break }
    }
    // `[@key]{…}` and `[@key](…)` are a span and a link around an at sign.
    if cursor.byte == UInt8(ascii: "{") || cursor.byte == UInt8(ascii: "(") { return nil }
    return (items, cursor)
  }

  /// The key that follows an at sign outside every citation; `nil` where it is part of a word, such as an e-mail
  /// address, or of nothing.
  static func bareKey(at cursor: TextCursor) -> String? {
    if cursor.index > 0, isKeyByte(cursor.bytes[cursor.index - 1]) { return nil }
    let rest = cursor.bytes[(cursor.index + 1)...].prefix { isKeyByte($0) }
    var key = String(decoding: rest, as: UTF8.self)
    while let last = key.last, ".:-/+_".contains(last) { key.removeLast() }
    return key.isEmpty ? nil : key
  }

  private static func opensCitation(_ start: TextCursor) -> Bool {
    start.peek(1) == UInt8(ascii: "@") || (start.peek(1) == UInt8(ascii: "-") && start.peek(2) == UInt8(ascii: "@"))
  }

  private static func item(_ cursor: inout TextCursor) -> LocatedCitation? {
    while let byte = cursor.byte, byte == 0x20 || byte == 0x0A { cursor.advance() }
    let isAuthorHidden = cursor.byte == UInt8(ascii: "-")
    if isAuthorHidden { cursor.advance() }
    guard cursor.byte == UInt8(ascii: "@") else { return nil }
    let span = cursor.span
    cursor.advance()
    let start = cursor.index
    while let byte = cursor.byte, isKeyByte(byte) { cursor.advance() }
    var key = String(decoding: cursor.bytes[start..<cursor.index], as: UTF8.self)
    guard !key.isEmpty, let suffix = suffix(&cursor) else { return nil }
    while let last = key.last, last == "." || last == ":" { key.removeLast() }
    return LocatedCitation(
      item: CitationItem(key: key, suffix: suffix, isAuthorHidden: isAuthorHidden), span: span)
  }

  /// The words up to `;` or `]`; `nil` when the bracket nests or a blank line ends the paragraph.
  private static func suffix(_ cursor: inout TextCursor) -> String? {
    let start = cursor.index
    while let byte = cursor.byte, byte != UInt8(ascii: ";"), byte != UInt8(ascii: "]") {
      if byte == UInt8(ascii: "[") { return nil }
      if byte == 0x0A, cursor.peek(1) == 0x0A { return nil }
      cursor.advance()
    }
    let bytes = cursor.bytes[start..<cursor.index]
    if bytes.allSatisfy({ $0 < 0x80 }) { return asciiWords(bytes) }
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.hasPrefix(",") ? String(words.dropFirst()).trimmed : words
  }

  /// The same of bytes that are all ASCII, as they mostly are: words with one space between them, without the comma
  /// that leads them.
  private static func asciiWords(_ bytes: ArraySlice<UInt8>) -> String {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    var rest = bytes.drop(while: isBlank)
    if rest.first == UInt8(ascii: ",") { rest = rest.dropFirst().drop(while: isBlank) }
    return String(unsafeUninitializedCapacity: rest.count) { words in
      var count = 0
      var isBehindBlank = false
      for byte in rest {
        guard !isBlank(byte) else {
          isBehindBlank = true
          continue
        }
        if isBehindBlank {
          words[count] = 0x20
          count += 1
        }
        isBehindBlank = false
        words[count] = byte
        count += 1
      }
      return count
    }
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "+"),
      0x80...:
      true
    default: false
    }
  }
}
