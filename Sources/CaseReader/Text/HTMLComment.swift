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

  /// How a comment ends.
  enum Ending {
    case closed
    case open
    /// Another comment begins within it, so that it ends where that one does, and the rest would be published.
    case early
  }

  static func ending(from start: Int, to end: Int?, in bytes: [UInt8]) -> Ending {
    guard let end else { return .open }
    guard first(opening, in: bytes[..<end], from: start + opening.count) != nil,
      let next = first(closing, in: bytes[...], from: end)
    else { return .closed }
    return first(opening, in: bytes[..<next], from: end) == nil ? .early : .closed
  }

  private static func first(_ mark: [UInt8], in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    guard start < bytes.endIndex else { return nil }
    return bytes[start...].indices.first { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
  }

  /// Whether the sign at an index, with the one behind it, is what word processors make of the beginning of a comment:
  /// `<!—`.
  static func hasDash(at index: Int, in bytes: [UInt8]) -> Bool {
    ["<!\u{2014}", "<!\u{2013}"].contains { bytes[index...].starts(with: $0.utf8) }
  }

  /// A text without its comments, and how the worst of them ends; `nil` where there are none.
  static func without(_ text: String) -> (text: String, ending: Ending?) {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return (text, nil) }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    var worst: Ending?
    while index < bytes.count {
      guard bytes[index] == opening[0], bytes[index...].starts(with: opening) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let end = end(from: index, in: bytes)
      let ending = ending(from: index, to: end, in: bytes)
      if worst != .early { worst = ending }
      guard let end else { break }
      index = end
    }
    return (String(decoding: result, as: UTF8.self), worst)
  }

  /// What is told of a comment that ends in a way.
  static func told(_ ending: Ending, at span: SourceSpan) -> Diagnostic {
    switch ending {
    case .closed:
      Diagnostic(
        .warning, "html-comment", at: span, "this comment is left out of everything that is published",
        hints: ["remove it, or write \\<!-- for the signs themselves"])
    case .open:
      Diagnostic(
        .error, "comment-not-closed", at: span, "a comment begins here and is not closed",
        hints: ["remove it, or write \\<!-- for the signs themselves"])
    case .early:
      Diagnostic(
        .error, "comment-in-comment", at: span,
        "another comment begins within this one, which ends with it, so that what follows would be published",
        hints: ["remove the signs of the inner comment, or both"])
    }
  }

  static func dashes(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "comment-dash", at: span,
      "a comment was begun here with a dash, so that it would be published; word processors make one of two hyphens",
      hints: ["write the hyphens again, or remove it"])
  }
}
