/// Passages of several coders that are nearly the same, made the same.
package enum SpanAlignment: String, Sendable, CaseIterable {
  /// Only what is the same is the same.
  case exact
  /// Punctuation and blanks at the ends do not count.
  case trim
  /// Nor do small differences within one sentence.
  case sentence

  /// What each passage becomes; passages that stay as they are are left out.
  ///
  /// - Parameter spans: Passages with those who marked them.
  func aligned(_ spans: [(range: Range<Int>, coders: Set<String>)], in text: PlainText) -> [Range<Int>: Range<Int>] {
    guard self != .exact else { return [:] }
    var moves: [Range<Int>: Range<Int>] = [:]
    let groups = Dictionary(grouping: spans) { Self.core(of: $0.range, in: text) }
    for group in groups.values where group.count > 1 && Set(group.flatMap(\.coders)).count > 1 {
      guard let longest = group.map(\.range).max(by: { ($0.count, $1.lowerBound) < ($1.count, $0.lowerBound) }) else {
        continue
      }
      for span in group where span.range != longest { moves[span.range] = longest }
    }
    if self == .sentence { joinWithinSentences(spans, in: text, &moves) }
    return moves
  }

  /// The passage without punctuation and blanks at its ends.
  private static func core(of range: Range<Int>, in text: PlainText) -> Range<Int> {
    func isWord(_ place: Int) -> Bool {
      let properties = text.scalars[place].properties
      return properties.isAlphabetic || properties.numericType != nil
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, !isWord(start) { start += 1 }
    while end > start, !isWord(end - 1) { end -= 1 }
    return start < end ? start..<end : range
  }

  private func joinWithinSentences(
    _ spans: [(range: Range<Int>, coders: Set<String>)], in text: PlainText, _ moves: inout [Range<Int>: Range<Int>]
  ) {
    let sorted = spans.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    var kept: (range: Range<Int>, coders: Set<String>)?
    for span in sorted {
      let target = moves[span.range] ?? span.range
      guard let last = kept, last.range != target, last.coders != span.coders, Self.areNear(last.range, target, text)
      else {
        kept = (target, span.coders)
        continue
      }
      moves[span.range] = last.range
    }
    // What a passage became may have become something else.
    for (from, to) in moves where moves[to] != nil && moves[to] != to { moves[from] = moves[to] }
  }

  private static func areNear(_ left: Range<Int>, _ right: Range<Int>, _ text: PlainText) -> Bool {
    let common = left.clamped(to: right).count
    let all = min(left.lowerBound, right.lowerBound)..<max(left.upperBound, right.upperBound)
    guard common * 10 >= all.count * 8 else { return false }
    return !zip(all.dropLast(), all.dropFirst()).contains { place, next in
      ".!?".unicodeScalars.contains(text.scalars[place]) && text.scalars[next].properties.isWhitespace
        || text.scalars[place] == "\n"
    }
  }
}
