/// Numbers of pages, issues and volumes with what joins them.
enum Ranges {
  /// `101-9` as `101–109`, `33--58` as `33–58`; what is no range stays.
  static func text(_ text: String, isExpanded: Bool = false) -> String {
    text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      range(String(part), isExpanded: isExpanded)
    }.joined(separator: ",")
  }

  /// Whether several are named.
  static func isPlural(_ text: String) -> Bool {
    text.contains { "–,&-".contains($0) } || text.hasSuffix("f") || text.hasSuffix("f.")
      || text.split(separator: " ").count > 2
  }

  /// Whether the text is a number, in digits or Roman ones.
  static func isNumber(_ text: some StringProtocol) -> Bool {
    guard !text.isEmpty else { return false }
    let digits = text.allSatisfy { $0.isASCII && $0.isNumber }
    return digits || text.lowercased().allSatisfy { "ivxlcdm".contains($0) }
  }

  private static func range(_ part: String, isExpanded: Bool) -> String {
    let lead = part.prefix { $0 == " " }
    let pieces = part.dropFirst(lead.count).split { "-–—‐‑−".contains($0) }.map { trimmed($0) }
    guard pieces.count == 2, let first = pieces.first, let last = pieces.last else { return part }
    guard isPoint(first), isPoint(last) else { return part }
    guard isExpanded, isDigits(first), isDigits(last), last.count < first.count else {
      return lead + first + "–" + last
    }
    return lead + first + "–" + first.prefix(first.count - last.count) + last
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// A number that may have a letter before or behind it.
  private static func isPoint(_ text: String) -> Bool {
    isNumber(text)
      || (text.utf8.count <= 12 && text.contains(where: \.isNumber)
        && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == ":" })
  }

  private static func isDigits(_ text: String) -> Bool { text.allSatisfy { $0.isASCII && $0.isNumber } }
}
