import CaseModel
import Diagnostics

/// Reads the braces after a bracket.
struct SpanAttributeParser {
  enum Outcome {
    /// Braces that hold none of `#`, `.` and `=`: plain text.
    case plainText
    /// Braces that begin like attributes and never close; where a quotation mark opens that hides their end, its place.
    case unclosed(quote: TextCursor?)
    /// Attributes, and the cursor after the closing brace.
    case attributes(SpanAttributes, TextCursor)
  }

  /// - Parameters:
  ///   - start: At the opening brace.
  ///   - vocabulary: The words by which slips of the pen are known.
  static func parse(at start: TextCursor, vocabulary: SpanVocabulary) -> Outcome {
    let (closing, openQuote) = closingBrace(from: start)
    guard let end = closing else {
      guard looksLikeAttributes(start) else { return .plainText }
      var quote = start
      if let openQuote { quote.advance(by: openQuote - start.index) }
      return .unclosed(quote: openQuote == nil ? nil : quote)
    }
    let content = start.bytes[(start.index + 1)..<end]
    guard content.contains(where: { marks.contains($0) }) || isCode(content, vocabulary) || holdsBack(content) else {
      return .plainText
    }
    var cursor = start
    cursor.advance()
    var parser = SpanAttributeParser(
      cursor: cursor, end: end, vocabulary: vocabulary, attributes: SpanAttributes(span: start.span))
    parser.readAll()
    parser.cursor.advance()
    return .attributes(parser.attributes, parser.cursor)
  }

  /// Whether braces hold a code alone that lacks its stop, and no word that people use.
  private static func isCode(_ content: ArraySlice<UInt8>, _ vocabulary: SpanVocabulary) -> Bool {
    guard content.contains(UInt8(ascii: "-")) else { return false }
    return vocabulary.codes.contains(String(decoding: content, as: UTF8.self).trimmed)
  }

  /// Whether words in braces ask for something not to be shown, which must not be printed as words.
  private static func holdsBack(_ content: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: content, as: UTF8.self).split { " ,;:\"'\n\t".contains($0) }
    return words.contains { word in Consent(rawValue: word.lowercased()).map { $0 != .public } ?? false }
  }

  private static let marks: [UInt8] = [UInt8(ascii: "#"), UInt8(ascii: "."), UInt8(ascii: "=")]

  private static func looksLikeAttributes(_ start: TextCursor) -> Bool {
    start.peek(1).map { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ".") } ?? false
  }

  /// Index of the brace that closes, quotes respected; `nil` when another brace, the end of the block or of the text
  /// comes first, with the quotation mark that is open there.
  private static func closingBrace(from start: TextCursor) -> (brace: Int?, openQuote: Int?) {
    var (isQuoted, quote) = (false, start.index)
    var index = start.index + 1
    while index < start.bytes.count {
      switch start.bytes[index] {
      case UInt8(ascii: "\\") where isQuoted: index += 1
      case UInt8(ascii: "\""): (isQuoted, quote) = (!isQuoted, index)
      case UInt8(ascii: "=") where !isQuoted:
        if let end = CurlyQuotes.end(of: start.bytes, from: index + 1) { index = end - 1 }
      case UInt8(ascii: "}") where !isQuoted: return (index, nil)
      case UInt8(ascii: "{") where !isQuoted: return (nil, nil)
      case UInt8(ascii: "<") where !isQuoted: index = comment(at: index, in: start.bytes).map { $0 - 1 } ?? index
      case UInt8(ascii: "\n") where endsBlock(after: index, in: start.bytes): return (nil, isQuoted ? quote : nil)
      default: break
      }
      index += 1
    }
    return (nil, isQuoted ? quote : nil)
  }

  /// Whether the next line is blank or fences code, block quote markers left aside.
  static func endsBlock(after index: Int, in bytes: [UInt8]) -> Bool {
    let rest = bytes[(index + 1)...].drop { isMargin($0) }
    guard let first = rest.first, first != UInt8(ascii: "\n") else { return true }
    return rest.starts(with: "```".utf8) || rest.starts(with: "~~~".utf8)
  }

  /// Whether the byte can stand before the text of a line.
  private static func isMargin(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: ">") }

  var cursor: TextCursor
  let end: Int
  let vocabulary: SpanVocabulary
  var attributes: SpanAttributes

  mutating func fault(at span: SourceSpan, _ summary: String, hint: String) {
    attributes.diagnostics.append(Diagnostic(.error, "span-attributes", at: span, summary, hints: [hint]))
  }

  private mutating func readAll() {
    while cursor.index < end {
      switch cursor.byte {
      case 0x0A: skipMargin()
      case 0x20, 0x09: cursor.advance()
      case UInt8(ascii: ","), UInt8(ascii: ";"): refuseSeparator()
      case UInt8(ascii: "<") where Self.comment(at: cursor.index, in: cursor.bytes) != nil: skipComment()
      case _ where blank > 0: cursor.advance(by: blank)
      case UInt8(ascii: "#"): readAnchor()
      case UInt8(ascii: "."): readCode()
      default: readPair()
      }
    }
  }

  /// Passes a line break and what a block quote or a list puts before the next line.
  private mutating func skipMargin() {
    cursor.advance()
    while cursor.index < end, let byte = cursor.byte, Self.isMargin(byte) { cursor.advance() }
  }

  /// Index behind the comment that opens at an index and is closed; `nil` where none does.
  private static func comment(at index: Int, in bytes: [UInt8]) -> Int? {
    bytes[index...].starts(with: HTMLComment.opening) ? HTMLComment.end(from: index, in: bytes) : nil
  }

  /// What is out of use is out of use here too.
  private mutating func skipComment() {
    guard let behind = Self.comment(at: cursor.index, in: cursor.bytes) else { return }
    attributes.diagnostics.append(HTMLComment.told(.closed, at: cursor.span))
    cursor.advance(by: behind - cursor.index)
  }

  /// Length in bytes of the blank at hand; no-break spaces and spaces of no width are blanks too.
  var blank: Int { Blank.length(in: cursor.bytes, at: cursor.index) }

  private mutating func refuseSeparator() {
    let sign = cursor.byte == UInt8(ascii: ";") ? "semicolon" : "comma"
    fault(at: cursor.span, "\(sign)s do not part what stands in braces", hint: "write a space instead of the \(sign)")
    cursor.advance()
  }

  private mutating func readAnchor() {
    let span = cursor.span
    cursor.advance()
    passGap(behind: "#", at: span)
    let word = name()
    if attributes.anchor != nil {
      fault(at: span, "a span has one anchor, and this is a second", hint: "keep one")
    } else {
      attributes.anchor = Located(value: word, span: span)
    }
  }

  private mutating func readCode() {
    let span = cursor.span
    cursor.advance()
    passGap(behind: ".", at: span)
    attributes.codes.append(Located(value: name(), span: span))
  }

  private mutating func readPair() {
    let start = cursor
    let span = start.span
    let key = word(until: UInt8(ascii: "="))
    let isPair = cursor.byte == UInt8(ascii: "=") && Blank.length(in: cursor.bytes, at: cursor.index + 1) == 0
    if !isPair, readsSlip(key, from: start) { return }
    guard cursor.byte == UInt8(ascii: "="), cursor.index < end, !key.isEmpty else {
      // The word may belong to a memo that lacks its quotes, so it is not repeated. (Design §3.2)
      fault(
        at: span, "this word is neither an anchor, a code nor an attribute",
        hint: "write #anchor, .code or key=value, and a value of several words in quotes")
      if cursor.index < end, key.isEmpty { cursor.advance() }
      return
    }
    cursor.advance()
    let valueSpan = cursor.span
    let value = value()
    if attributes.values.isEmpty { attributes.values.reserveCapacity(2) }
    attributes.values.append((Located(value: key, span: span), Located(value: value, span: valueSpan)))
  }

  mutating func value() -> String {
    if cursor.byte == UInt8(ascii: "\"") { return quoted() }
    guard let behind = CurlyQuotes.end(of: cursor.bytes, from: cursor.index), behind <= end else { return word() }
    let inner = CurlyQuotes.inner(of: cursor.bytes[cursor.index..<behind])
    while cursor.index < behind { cursor.advance() }
    return inner
  }

  mutating func word(until stop: UInt8? = nil) -> String {
    let start = cursor.index
    while cursor.index < end, let byte = cursor.byte, byte != 0x0A, blank == 0, byte != stop {
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";"), endsWord(cursor.index + 1) { break }
      cursor.advance()
    }
    return String(decoding: cursor.bytes[start..<cursor.index], as: UTF8.self)
  }

  /// Whether a blank or the end of the braces stands at an index.
  private func endsWord(_ index: Int) -> Bool {
    index >= end || cursor.bytes[index] == 0x0A || Blank.length(in: cursor.bytes, at: index) > 0
  }

  /// A quoted value; `\"` and `\\` stand for themselves, line breaks for spaces.
  private mutating func quoted() -> String {
    cursor.advance()
    var bytes: [UInt8] = []
    while cursor.index < end, let byte = cursor.byte, byte != UInt8(ascii: "\"") {
      if byte == 0x0A {
        bytes.append(0x20)
        skipMargin()
        continue
      }
      if byte == UInt8(ascii: "\\"), cursor.index + 1 < end { cursor.advance() }
      bytes.append(cursor.bytes[cursor.index])
      cursor.advance()
    }
    if cursor.index < end { cursor.advance() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
