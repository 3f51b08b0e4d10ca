import Diagnostics

/// Brackets that hold works and are not printed as their authors meant.
enum CitationFaults {
  /// A bracket that is printed as text, since a part of it names no work.
  static func unread(_ key: BareKey) -> Diagnostic {
    Diagnostic(
      .warning, "citation-not-read", at: key.span,
      "'@\(key.key)' stands in a bracket with a part that names no work, and the bracket is printed as text",
      hints: ["write a comma for the semicolon where no key follows: [@\(key.key), p. 3, 5]"])
  }

  /// `[[@key]]`, as links between notes are written elsewhere.
  static func isDoubled(_ start: TextCursor, to end: TextCursor) -> Bool {
    let inside = start.bytes[(start.index + 1)..<(end.index - 1)]
    guard inside.first == UInt8(ascii: "["), inside.last == UInt8(ascii: "]") else { return false }
    return !inside.dropFirst().dropLast().contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
  }

  static func doubled(_ citation: WrittenCitation, at start: TextCursor) -> Diagnostic {
    Diagnostic(
      .warning, "citation-in-brackets", at: start.span,
      "a citation stands in two pairs of square brackets, and one is printed",
      hints: ["write one pair alone: [@\(citation.items.first?.key ?? "key")]"])
  }
}
