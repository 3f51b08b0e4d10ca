/// English titles with capitals, as they stand in a text. (APA 7, 6.17)
enum TitleCase {
  private static let minor: Set<String> = [
    "a", "an", "and", "as", "at", "but", "by", "for", "if", "in", "nor", "of", "off", "on", "or", "per", "so", "the",
    "to", "up", "v", "via", "vs", "yet",
  ]

  static func of(_ text: StyledText) -> StyledText {
    var result = StyledText()
    var starts = true
    for run in text.runs {
      var words: [String] = []
      for word in run.text.split(separator: " ", omittingEmptySubsequences: false) {
        words.append(
          word.split(separator: word.contains("/") ? "\n" : "-", omittingEmptySubsequences: false).map { part in
            let text = capitalized(String(part), isFirst: starts)
            if !part.isEmpty { starts = false }
            return text
          }.joined(separator: word.contains("/") ? "\n" : "-"))
        if let last = word.last, ":?!—–.".contains(last) { starts = true }
      }
      result.append(words.joined(separator: " "), run.style, link: run.link)
    }
    return result
  }

  static func of(_ text: String) -> String { of(StyledText(text)).plain }

  private static func capitalized(_ word: String, isFirst: Bool) -> String {
    let bare = word.filter { $0.isLetter || $0.isNumber }
    guard let first = bare.first, first.isLowercase, !bare.dropFirst().contains(where: \.isUppercase) else {
      return word
    }
    if !isFirst, minor.contains(bare) { return word }
    // `owner/name`, `site.example` are names of things.
    let inner = word.dropFirst().dropLast()
    if inner.contains("/") || inner.contains(".") && !word.hasSuffix(".") || inner.contains("_") { return word }
    guard let index = word.firstIndex(where: \.isLetter) else { return word }
    return word[..<index] + word[index].uppercased() + word[word.index(after: index)...]
  }
}
