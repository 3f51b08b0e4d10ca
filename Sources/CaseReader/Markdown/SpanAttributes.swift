import Diagnostics

/// The attributes of a bracketed span: `{#v1 .mode-consumer frame=actual memo="two words"}`.
struct SpanAttributes: Sendable {
  /// Anchor, without `#`; `nil` when none was written.
  var anchor: Located<String>?
  /// Codes, without `.`.
  var codes: [Located<String>] = []
  /// Keys with their values, in the order written.
  var values: [(key: Located<String>, value: Located<String>)] = []
  /// What is wrong with them; reported only where the braces turn out to belong to a span.
  var diagnostics: [Diagnostic] = []
  /// Where the braces begin.
  let span: SourceSpan

  /// What a span is called that has no anchor of its own, so that its codes are checked all the same: no anchor that
  /// somebody could write.
  var standIn: Located<String> {
    Located(value: "line \(span.line ?? 1), column \(span.column ?? 1)", span: span)
  }

  /// Whether an anchor stands for one that was not written.
  static func isStandIn(_ anchor: String) -> Bool { anchor.contains(" ") }
}

/// A place within a text, counted along with it.
struct TextCursor {
  let bytes: [UInt8]
  let file: String
  private(set) var index: Int
  private(set) var line: Int
  private(set) var column: Int

  init(_ bytes: [UInt8], file: String, firstLine: Int) {
    self.bytes = bytes
    self.file = file
    index = 0
    line = firstLine
    column = 1
  }

  var span: SourceSpan { SourceSpan(file: file, line: line, column: column) }
  var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  func peek(_ offset: Int) -> UInt8? { index + offset < bytes.count ? bytes[index + offset] : nil }

  mutating func advance() {
    let byte = bytes[index]
    index += 1
    if byte == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if index >= bytes.count || bytes[index] & 0xC0 != 0x80 {
      column += 1
    }
  }

  mutating func advance(by count: Int) { for _ in 0..<count { advance() } }

  /// Passes bytes of a line as long as they are as wanted; a line feed must not be.
  mutating func advance(while isWanted: (UInt8) -> Bool) {
    var (end, width) = (index, 0)
    while end < bytes.count, isWanted(bytes[end]) {
      end += 1
      // A column ends where the next byte begins another character.
      if end >= bytes.count || bytes[end] & 0xC0 != 0x80 { width += 1 }
    }
    index = end
    column += width
  }
}
