import Diagnostics

/// Faults of texts that stand below their key, behind `|` or `>`.
extension YAMLFault {
  /// A line of such a text that begins further left than its first line, so that YAML takes the text to have ended.
  var blockText: Diagnostic? {
    guard let head = lines[...mark.line].lastIndex(where: \.opensText), head < mark.line else { return nil }
    let parent = lines[head].colon == nil ? lines[head].indent : lines[head].start
    let below = lines.indices[(head + 1)...mark.line].filter { !lines[$0].isBlank }
    guard let first = below.first else { return nil }
    if lines[first].indent <= parent { return lines[first].isKeyOrItem ? nil : outdented(first, below: head) }
    for index in below where lines[index].indent < lines[first].indent {
      let isText = lines[index].indent > parent || !lines[index].isKeyOrItem
      return isText ? outdented(index, below: head) : nil
    }
    return nil
  }

  /// A line of signs that an unresolved conflict left, of which others are gone.
  var leftover: Diagnostic? {
    let signs = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].map { Array($0.unicodeScalars) }
    let index = candidates.first { index in signs.contains { lines[index].scalars.starts(with: $0) } }
    return index.map {
      fault(
        "conflict-marker", $0, 0, "a conflict of version control is not resolved here",
        "keep one of the two versions and remove the lines of signs around them")
    }
  }

  private func outdented(_ index: Int, below head: Int) -> Diagnostic {
    fault(
      "yaml-indent", index, lines[index].indent,
      "this line begins too far left to belong to the text of line \(head + 1 + lineOffset)",
      "begin each line of that text with the same number of blanks, two more than its key has")
  }

  /// A text that begins on the line of its sign and goes on below.
  func textBelow(_ column: Int) -> Diagnostic? {
    guard let next = lines[(mark.line + 1)...].first(where: { !$0.isBlank }), next.indent > lines[mark.line].start
    else { return nil }
    let sign = lines[mark.line].scalars[column]
    return fault(
      "yaml-quotes", mark.line, column, "words stand behind '\(sign)', and its text begins on the line below",
      "leave '\(sign)' alone on its line, and write all of the text below")
  }
}

extension YAMLLine {
  /// Whether the line ends with the sign of a text that stands below: `summary: |`, `memo: >-`.
  fileprivate var opensText: Bool {
    guard let value, value.first == "|" || value.first == ">" else { return false }
    let sign = value.dropFirst().prefix { $0 != "#" }
    return sign.allSatisfy { "+-0123456789 ".contains($0) }
  }

  /// Whether the line begins with a key, the dash of an item, or a comment.
  fileprivate var isKeyOrItem: Bool { colon != nil || start > indent || isComment }
}
