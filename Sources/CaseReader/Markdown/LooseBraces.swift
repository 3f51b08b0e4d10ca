import Diagnostics

/// Finds codings that are attached to no span, so that what they say would be lost.
struct LooseBraces {
  /// A pair of brackets, as UTF-8.
  private struct Pair {
    let open: [UInt8]
    let close: [[UInt8]]
  }

  private static let braces = [
    Pair(open: Array("{".utf8), close: ["}", "｝"].map { Array($0.utf8) }),
    Pair(open: Array("｛".utf8), close: ["}", "｝"].map { Array($0.utf8) }),
  ]

  /// Brackets of other kinds, which count only behind the brackets of a span.
  private static let others = ["()", "（）", "[]", "［］", "【】"].map { pair in
    Pair(open: Array(String(pair.first ?? "(").utf8), close: [Array(String(pair.last ?? ")").utf8)])
  }

  let vocabulary: SpanVocabulary

  /// Whether braces that open here hold a coding.
  func areCoding(at cursor: TextCursor) -> Bool {
    content(in: Self.braces, at: cursor.index, of: cursor.bytes).map { vocabulary.look(through: $0).isCoding } ?? false
  }

  /// Where brackets of another kind hold a coding behind a closing bracket, blanks between them or not; else `nil`.
  func otherBrackets(after cursor: TextCursor) -> TextCursor? {
    var next = cursor
    next.advance()
    var breaks = 0
    while let byte = next.byte, byte == 0x20 || byte == 0x09 || byte == 0x0A, breaks < 2 {
      breaks += byte == 0x0A ? 1 : 0
      next.advance()
    }
    guard breaks < 2, let content = content(in: Self.others, at: next.index, of: next.bytes) else { return nil }
    return vocabulary.look(through: content).isMoreThanFragment ? next : nil
  }

  /// Where brackets hold a coding behind braces that hold words, as in `{words}[#e1 .code]`; else `nil`.
  func bracketsOfCoding(behindBracesAt cursor: TextCursor) -> TextCursor? {
    guard let words = content(in: Self.braces, at: cursor.index, of: cursor.bytes) else { return nil }
    var close = cursor
    while close.index < words.endIndex { close.advance() }
    return close.byte == nil ? nil : otherBrackets(after: close)
  }

  /// What stands between brackets that open at an index: up to where they close, else to the end of the line.
  private func content(in pairs: [Pair], at start: Int, of bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard start < bytes.count, let pair = pairs.first(where: { bytes[start...].starts(with: $0.open) }) else {
      return nil
    }
    let first = start + pair.open.count
    var lineEnd: Int?
    var index = first
    while index < bytes.count {
      if pair.close.contains(where: { bytes[index...].starts(with: $0) }) { return bytes[first..<index] }
      // Whatever opens in between is looked at by itself, so that each byte is looked at once.
      if bytes[index...].starts(with: pair.open) { return nil }
      if bytes[index] == 0x0A {
        lineEnd = lineEnd ?? index
        if SpanAttributeParser.endsBlock(after: index, in: bytes) { break }
      }
      if index - first > Self.longest { break }
      index += 1
    }
    return bytes[first..<(lineEnd ?? index)]
  }

  /// Longer text is none that somebody wrote between braces.
  private static let longest = 4096

  /// Where a coding follows on a closing bracket whose brace was forgotten, as in `[words]#e1 .code}`; else `nil`.
  func codingWithoutBrace(after cursor: TextCursor) -> TextCursor? {
    guard cursor.peek(1) == UInt8(ascii: "#") || cursor.peek(1) == UInt8(ascii: ".") else { return nil }
    var next = cursor
    next.advance()
    let rest = next.bytes[next.index...].prefix(Self.longest).prefix { $0 != 0x0A && $0 != UInt8(ascii: "}") }
    // Words that follow say nothing: what is meant stands at the front.
    let front = Array(rest.split(separator: 0x20).prefix(2).joined(separator: [0x20]))
    return vocabulary.look(through: front).isMoreThanFragment ? next : nil
  }

  static func unopened(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "loose-braces", at: span, "a coding stands here without the brace that opens it, so it would be lost",
      hints: ["write a brace before it and one behind: [words]{…}"])
  }

  static func fault(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "loose-braces", at: span, "these braces hold a coding and belong to no span, so it would be lost",
      hints: ["write the words in square brackets and the braces close behind: [words]{…}; plain braces are \\{ … \\}"])
  }
}
