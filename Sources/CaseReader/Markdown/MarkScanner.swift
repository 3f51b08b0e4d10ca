import CaseModel
import Diagnostics

/// Lifts spans' attributes, citations and escaped brackets out of Markdown.
struct MarkScanner {
  private var cursor: TextCursor
  private var result = MarkedText()
  /// Line of the marked text that is being written, from 1.
  private var line = 1

  private let braces: LooseBraces
  private let citations: CitationParser
  /// Whether the last brace kept from being a coding still waits for the one that closes it.
  private var isPlainOpen = false

  static func scan(_ bytes: [UInt8], file: String, firstLine: Int, vocabulary: SpanVocabulary) -> MarkedText {
    var scanner = MarkScanner(
      cursor: TextCursor(bytes, file: file, firstLine: firstLine), vocabulary: vocabulary)
    scanner.result.bytes.reserveCapacity(bytes.count)
    scanner.run()
    return scanner.result
  }

  private init(cursor: TextCursor, vocabulary: SpanVocabulary) {
    self.cursor = cursor
    (braces, citations) = (LooseBraces(vocabulary: vocabulary), CitationParser(works: vocabulary.works))
  }

  private mutating func run() {
    while let byte = cursor.byte {
      switch byte {
      case UInt8(ascii: "\\"): escape()
      case UInt8(ascii: "&"): entity()
      case UInt8(ascii: "["): bracket()
      case UInt8(ascii: "]"): closingBracket()
      case UInt8(ascii: "{"), 0xEF: looseBraces()
      case UInt8(ascii: "<"): comment()
      case UInt8(ascii: "@"): atSign()
      case 0x0A: keep()
      default: keepPlain()
      }
    }
  }

  /// Most of a text is words, which are taken over as they are.
  private mutating func keepPlain() {
    let start = cursor.index
    cursor.advance { byte in
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), 0xEF,
        UInt8(ascii: "<"), UInt8(ascii: "@"), 0x0A:
        false
      default: true
      }
    }
    result.bytes += cursor.bytes[start..<cursor.index]
  }

  private mutating func keep() {
    if cursor.byte == 0x0A { line += 1 }
    result.bytes.append(cursor.bytes[cursor.index])
    cursor.advance()
  }

  private mutating func escape() {
    switch cursor.peek(1) {
    case UInt8(ascii: "["): replace(MarkedText.escapedOpen)
    case UInt8(ascii: "]"): replace(MarkedText.escapedClose)
    case UInt8(ascii: "{"): escapedBrace()
    case UInt8(ascii: "}") where isPlainOpen:
      isPlainOpen = false
      replace(MarkedText.plainClose)
    case nil: keep()
    default:
      keep()
      keep()
    }
  }

  /// A numeric entity must not bring in what the text itself may not hold; it becomes U+FFFD.
  private mutating func entity() {
    let digits = cursor.bytes[cursor.index...].dropFirst(2).prefix(10).prefix { $0 != UInt8(ascii: ";") }
    guard cursor.peek(1) == UInt8(ascii: "#"), cursor.peek(2 + digits.count) == UInt8(ascii: ";"),
      let scalar = Self.scalar(String(decoding: digits, as: UTF8.self)), InvalidText.isRefused(scalar)
    else { return keep() }
    cursor.advance(by: 3 + digits.count)
    result.bytes += "\u{FFFD}".utf8
  }

  private static func scalar(_ digits: String) -> Unicode.Scalar? {
    let isHex = digits.first == "x" || digits.first == "X"
    return UInt32(isHex ? String(digits.dropFirst()) : digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
  }

  private mutating func replace(_ scalar: UInt32) {
    cursor.advance(by: 2)
    result.append(scalar)
  }

  /// In code a backslash would stay, and there would be no way to write such braces.
  private mutating func escapedBrace() {
    var brace = cursor
    brace.advance()
    guard braces.areCoding(at: brace) else {
      keep()
      return keep()
    }
    isPlainOpen = true
    replace(MarkedText.plainOpen)
  }

  private mutating func bracket() {
    // A footnote's mark is text: CommonMark would make a link of it, and of the note an address.
    if isFootnote {
      reportFootnote()
      result.append(MarkedText.plainBracket)
      return cursor.advance()
    }
    if beginsNote { reportFootnote() }
    guard let reading = citations.bracket(at: cursor) else {
      result.bareKeys += citations.doubtfulKeys(at: cursor)
      if let key = citations.unreadKey(at: cursor) { report(CitationFaults.unread(key)) }
      return keep()
    }
    if CitationFaults.isDoubled(cursor, to: reading.end) {
      report(CitationFaults.doubled(reading.citation, at: cursor))
    }
    add(.citation(bracketed(reading), source: source(to: reading.end)))
    cursor = reading.end
  }

  /// The citation of a reading, with the round brackets that it stands in.
  private func bracketed(_ reading: CitationParser.Reading) -> WrittenCitation {
    var citation = reading.citation
    citation.brackets = RoundBrackets(around: cursor.index, to: reading.end.index, in: cursor.bytes)
    return citation
  }

  private mutating func reportFootnote() {
    report(
      Diagnostic(
        .warning, "markdown-extra", at: cursor.span, "the format has no footnotes, and this mark is printed as it is",
        hints: ["put the note into the text, or cite a work: [@key]"]))
  }

  /// `words^[note]`, and neither a power nor the beginning of a pattern for searching.
  private var beginsNote: Bool {
    let before = result.bytes.suffix(2)
    guard before.count == 2, before.last == UInt8(ascii: "^"), let word = before.first,
      word > 0x20, !"\\\"'`(".utf8.contains(word)
    else { return false }
    let note = cursor.bytes[(cursor.index + 1)...].prefix { $0 != UInt8(ascii: "]") && $0 != 0x0A }
    return note.first.map { $0 > 0x20 } == true && note.contains { " .@".utf8.contains($0) }
  }

  /// `[^1]`
  private var isFootnote: Bool {
    guard cursor.peek(1) == UInt8(ascii: "^") else { return false }
    let label = cursor.bytes[(cursor.index + 2)...].prefix { byte in
      byte >= 0x80 || "-_@".utf8.contains(byte)
        || Character(UnicodeScalar(byte)).isLetter || Character(UnicodeScalar(byte)).isNumber
    }
    return !label.isEmpty && cursor.peek(2 + label.count) == UInt8(ascii: "]")
  }

  private mutating func closingBracket() {
    if cursor.peek(1) == UInt8(ascii: "{") { return attributes() }
    if let place = braces.otherBrackets(after: cursor) {
      report(LooseBraces.fault(at: place.span))
    } else if let place = braces.codingWithoutBrace(after: cursor) {
      report(LooseBraces.unopened(at: place.span))
    }
    keep()
  }

  private mutating func looseBraces() {
    if braces.areCoding(at: cursor) {
      report(LooseBraces.fault(at: cursor.span))
    } else if let place = braces.bracketsOfCoding(behindBracesAt: cursor) {
      report(LooseBraces.fault(at: place.span))
    }
    keep()
  }

  private mutating func report(_ diagnostic: Diagnostic) { result.diagnostics.append(diagnostic) }

  private mutating func comment() {
    guard cursor.bytes[cursor.index...].starts(with: HTMLComment.opening) else {
      if HTMLComment.hasDash(at: cursor.index, in: cursor.bytes) { report(HTMLComment.dashes(at: cursor.span)) }
      return keep()
    }
    let end = HTMLComment.end(from: cursor.index, in: cursor.bytes)
    let ending = HTMLComment.ending(from: cursor.index, to: end, in: cursor.bytes)
    report(HTMLComment.told(ending, at: cursor.span))
    let first = cursor.line
    cursor.advance(by: (end ?? cursor.bytes.count) - cursor.index)
    if isLineBlank { skipRestOfLine() }
    if cursor.line > first { result.lostLines.append((line, cursor.line - first)) }
  }

  /// Whether nothing stands on the line that is being written.
  private var isLineBlank: Bool {
    result.bytes.reversed().prefix { $0 != 0x0A }.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// A comment alone on its lines takes them with it, so that it does not part the paragraph around it.
  private mutating func skipRestOfLine() {
    var rest = cursor
    while let byte = rest.byte, byte == 0x20 || byte == 0x09 { rest.advance() }
    guard rest.byte == 0x0A else { return }
    rest.advance()
    cursor = rest
  }

  private mutating func atSign() {
    guard let reading = citations.narrative(at: cursor) else {
      result.bareKeys += citations.bareKeys(at: cursor)
      return keep()
    }
    var source = source(to: reading.end)
    if reading.citation.items[0].isAuthorHidden, result.bytes.last == UInt8(ascii: "-") {
      result.bytes.removeLast()
      source = "-" + source
    }
    add(.citation(bracketed(reading), source: source))
    cursor = reading.end
  }

  private mutating func attributes() {
    keep()
    switch SpanAttributeParser.parse(at: cursor, vocabulary: braces.vocabulary) {
    case .plainText: looseBraces()
    case .unclosed(let quote):
      add(.unclosed(cursor.span, quote: quote?.span))
      cursor.advance()
    case .attributes(let attributes, let end):
      add(.attributes(attributes, source: source(to: end)))
      cursor = end
      if cursor.byte == UInt8(ascii: "}") {
        report(
          Diagnostic(
            .warning, "span-attributes", at: cursor.span, "a brace more closes behind this span, and is printed",
            hints: ["remove it"]))
      }
    }
  }

  private func source(to end: TextCursor) -> String {
    String(decoding: cursor.bytes[cursor.index..<end.index], as: UTF8.self)
  }

  private mutating func add(_ mark: Mark) {
    result.append(MarkedText.tokenStart)
    result.bytes += String(result.marks.count).utf8
    result.append(MarkedText.tokenEnd)
    result.marks.append(mark)
    let lost = mark.source.utf8.count { $0 == 0x0A }
    if lost > 0 { result.lostLines.append((line, lost)) }
  }
}
