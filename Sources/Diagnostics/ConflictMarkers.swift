/// Finds what version control leaves in a file whose merge was not finished.
package enum ConflictMarkers {
  /// Line of the first marker, from 1; `nil` when the text holds none.
  ///
  /// A line of seven `=` is also a heading's underline, and one of seven `>` a quote in quotes, so these count only
  /// behind another marker; `>` also where a single word, a branch or a commit, follows.
  package static func firstLine(in text: [UInt8]) -> Int? {
    guard mayHoldMarker(text) else { return nil }
    var line = 0
    for content in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      if isMarker(content, UInt8(ascii: "<")) || isMarker(content, UInt8(ascii: "|")) || isLastMarker(content) {
        return line
      }
    }
    return nil
  }

  /// What is said of one.
  package static func fault(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "conflict-marker", at: span, "a conflict of version control is not resolved here",
      hints: ["keep one of the two versions and remove the lines of signs around them"])
  }

  private static func mayHoldMarker(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      var run = 0
      var last: UInt8 = 0
      for byte in text {
        run = byte == last ? run + 1 : 1
        last = byte
        if run == 7, isMark(byte) { return true }
      }
      return false
    }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "|")
  }

  /// Whether a line is seven of a sign, alone or before a blank.
  private static func isMarker(_ line: ArraySlice<UInt8>, _ sign: UInt8) -> Bool {
    let rest = line.dropFirst(7)
    return line.prefix(7).count == 7 && line.prefix(7).allSatisfy { $0 == sign }
      && (rest.isEmpty || rest.first == 0x20 || rest.first == 0x0D)
  }

  private static func isLastMarker(_ line: ArraySlice<UInt8>) -> Bool {
    guard isMarker(line, UInt8(ascii: ">")) else { return false }
    let words = line.dropFirst(7).split(whereSeparator: { $0 == 0x20 || $0 == 0x0D })
    return words.count == 1 || words.count > 1 && isCommit(words[0])
  }

  private static func isCommit(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= 7
      && word.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }
}
