import Diagnostics

/// Comments of HTML, which are left out of everything: what authors tell each other in them is not for readers.
enum HTMLComment {
  static let opening = Array("<!--".utf8)
  static let closing = Array("-->".utf8)

  /// Index behind the comment that opens at an index; `nil` when it is not closed.
  static func end(from start: Int, in bytes: [UInt8]) -> Int? {
    var index = start + opening.count
    // `<!-->` and `<!--->` are whole comments. (HTML, 13.2.5.43)
    for short in [">", "->"] where bytes[index...].starts(with: short.utf8) { return index + short.utf8.count }
    while index + closing.count <= bytes.count {
      if bytes[index] == closing[0], bytes[index...].starts(with: closing) { return index + closing.count }
      index += 1
    }
    return nil
  }

  /// A text without its comments; whether there were any; and whether all were closed.
  static func without(_ text: String) -> (text: String, found: Bool, areClosed: Bool) {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return (text, false, true) }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    var found = false
    while index < bytes.count {
      guard bytes[index] == opening[0], bytes[index...].starts(with: opening) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      found = true
      guard let end = end(from: index, in: bytes) else {
        return (String(decoding: result, as: UTF8.self), true, false)
      }
      index = end
    }
    return (String(decoding: result, as: UTF8.self), found, true)
  }

  static func note(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, "html-comment", at: span, "this comment is left out of everything that is published",
      hints: ["remove it, or write \\<!-- for the signs themselves"])
  }

  static func fault(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "comment-not-closed", at: span, "a comment begins here and is not closed",
      hints: ["remove it, or write \\<!-- for the signs themselves"])
  }
}
