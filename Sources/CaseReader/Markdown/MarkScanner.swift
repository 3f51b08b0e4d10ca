import CaseModel
import Diagnostics

/// A piece of the two Pandoc conventions, lifted out of the text before CommonMark sees it.
enum Mark: Sendable {
  /// `{…}` behind a bracket.
  case attributes(SpanAttributes, source: String)
  /// A whole `[@…]`.
  case citation([LocatedCitation], source: String)
  /// A brace behind a bracket that begins attributes and never closes.
  case unclosed(SourceSpan)

  /// What the author wrote.
  var source: String {
    switch self {
    case .attributes(_, let source), .citation(_, let source): source
    case .unclosed: "{"
    }
  }
}

/// A text in which marks and escaped brackets have been replaced by noncharacters.
///
/// CommonMark would read emphasis, entities and links into attribute values. So the marks are lifted out first, and
/// each leaves a token behind. Tokens that end up in code or in raw HTML are turned back into what the author wrote.
struct MarkedText: Sendable {
  /// Opens a token; decimal digits and `tokenEnd` follow.
  static let tokenStart: UInt32 = 0xFDD0
  static let tokenEnd: UInt32 = 0xFDD1
  static let escapedOpen: UInt32 = 0xFDD2
  static let escapedClose: UInt32 = 0xFDD3

  /// A noncharacter as UTF-8; the text reader refuses them, so none can come from the author.
  static func utf8(_ noncharacter: UInt32) -> [UInt8] { [firstByte, 0xB7, UInt8(0x90 + (noncharacter - tokenStart))] }

  /// The byte that every noncharacter begins with, and few other characters do.
  private static let firstByte: UInt8 = 0xEF

  var bytes: [UInt8] = []
  var marks: [Mark] = []
  /// Line breaks that went with a mark, by the line of the marked text it stood on, both from 1.
  var lostLines: [(line: Int, count: Int)] = []

  /// The line of the author's text for a line of the marked one, both from 1.
  func line(_ line: Int) -> Int {
    line + lostLines.reduce(0) { $0 + ($1.line < line ? $1.count : 0) }
  }

  /// What the author wrote, tokens turned back.
  ///
  /// - Parameter isLiteral: Whether backslashes stay, as in code and raw HTML; they go from addresses and titles.
  func restored(_ text: String, isLiteral: Bool = true) -> String {
    pieces(of: text).map { piece in
      switch piece {
      case .text(let text): text
      case .escapedOpen: isLiteral ? "\\[" : "["
      case .escapedClose: isLiteral ? "\\]" : "]"
      case .mark(let index): marks[index].source
      }
    }.joined()
  }

  enum Piece {
    case text(String)
    case escapedOpen, escapedClose
    case mark(Int)
  }

  /// Places of the spans that lie in a text of the tree.
  func spans(in text: String) -> [SourceSpan] {
    pieces(of: text).compactMap { piece in
      guard case .mark(let index) = piece, case .attributes(let attributes, _) = marks[index] else { return nil }
      return attributes.span
    }
  }

  /// Whether there may be tokens in a text; most have none.
  static func mayHoldToken(_ text: String) -> Bool { text.utf8.contains(firstByte) }

  /// A text of the tree, cut at its tokens.
  func pieces(of text: String) -> [Piece] {
    var text = text
    return text.withUTF8 { pieces(of: $0) }
  }

  private func pieces(of text: UnsafeBufferPointer<UInt8>) -> [Piece] {
    var result: [Piece] = []
    result.reserveCapacity(4)
    var plain = text[...]
    func end(at index: Int) {
      if index > plain.startIndex {
        result.append(.text(String(decoding: text[plain.startIndex..<index], as: UTF8.self)))
      }
    }
    while let (index, kind) = Self.firstToken(in: plain) {
      end(at: index)
      plain = text[(index + 3)...]
      switch kind {
      case Self.escapedOpen: result.append(.escapedOpen)
      case Self.escapedClose: result.append(.escapedClose)
      case Self.tokenStart:
        let digits = plain.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        if let index = Int(String(decoding: digits, as: UTF8.self)), marks.indices.contains(index) {
          result.append(.mark(index))
        }
        plain = text[digits.endIndex...]
      default: break
      }
    }
    end(at: text.endIndex)
    return result
  }

  /// The first of the noncharacters, with where it begins.
  private static func firstToken(in text: Slice<UnsafeBufferPointer<UInt8>>) -> (index: Int, kind: UInt32)? {
    var rest = text
    while let index = rest.firstIndex(of: firstByte) {
      if index + 2 < text.endIndex, text[index + 1] == 0xB7, (0x90...0x93).contains(text[index + 2]) {
        return (index, tokenStart + UInt32(text[index + 2] - 0x90))
      }
      rest = text[(index + 1)...]
    }
    return nil
  }
}

/// Lifts spans' attributes, citations and escaped brackets out of Markdown.
struct MarkScanner {
  private var cursor: TextCursor
  private var result = MarkedText()
  /// Line of the marked text that is being written, from 1.
  private var line = 1

  static func scan(_ bytes: [UInt8], file: String, firstLine: Int) -> MarkedText {
    var scanner = MarkScanner(cursor: TextCursor(bytes, file: file, firstLine: firstLine))
    scanner.result.bytes.reserveCapacity(bytes.count)
    scanner.run()
    return scanner.result
  }

  private init(cursor: TextCursor) { self.cursor = cursor }

  private mutating func run() {
    while let byte = cursor.byte {
      switch byte {
      case UInt8(ascii: "\\"): escape()
      case UInt8(ascii: "&"): entity()
      case UInt8(ascii: "["): citation()
      case UInt8(ascii: "]") where cursor.peek(1) == UInt8(ascii: "{"): attributes()
      default: keep()
      }
    }
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
    result.bytes.append(contentsOf: MarkedText.utf8(scalar))
  }

  private mutating func citation() {
    guard let (items, end) = CitationParser.parse(at: cursor) else { return keep() }
    add(.citation(items, source: source(to: end)))
    cursor = end
  }

  private mutating func attributes() {
    keep()
    switch SpanAttributeParser.parse(at: cursor) {
    case .plainText: keep()
    case .unclosed:
      add(.unclosed(cursor.span))
      cursor.advance()
    case .attributes(let attributes, let end):
      add(.attributes(attributes, source: source(to: end)))
      cursor = end
    }
  }

  private func source(to end: TextCursor) -> String {
    String(decoding: cursor.bytes[cursor.index..<end.index], as: UTF8.self)
  }

  private mutating func add(_ mark: Mark) {
    result.bytes += MarkedText.utf8(MarkedText.tokenStart)
    result.bytes += String(result.marks.count).utf8
    result.bytes += MarkedText.utf8(MarkedText.tokenEnd)
    result.marks.append(mark)
    let lost = mark.source.utf8.count { $0 == 0x0A }
    if lost > 0 { result.lostLines.append((line, lost)) }
  }
}
