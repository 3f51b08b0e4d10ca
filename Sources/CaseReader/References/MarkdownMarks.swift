/// Markdown in the texts of Pandoc's YAML, as the tags that CSL has for it.
enum MarkdownMarks {
  private static let pairs: [(mark: String, tag: String)] = [
    ("**", "b"), ("*", "i"), ("~", "sub"), ("^", "sup"), ("_", "i"),
  ]

  /// Longer texts are no titles, and finding pairs in them would take long.
  private static let longest = 2000

  /// `*Salix* in CO~2~` as `<i>Salix</i> in CO<sub>2</sub>`; a text without such marks as it is.
  static func asTags(_ text: String) -> String {
    guard text.utf8.count <= longest, text.utf8.contains(where: { "*~^_\\[".utf8.contains($0) }) else { return text }
    var result = ""
    var rest = text[...]
    while let character = rest.first {
      if character == "\\", let next = rest.dropFirst().first, next.isASCII, next.isPunctuation || next.isSymbol {
        result.append(next)
        rest = rest.dropFirst(2)
      } else if let (piece, after) = marked(rest, behind: result.last) ?? span(rest) {
        result += piece
        rest = after
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }

  private static func marked(_ rest: Substring, behind before: Character?) -> (String, Substring)? {
    for (mark, tag) in pairs where rest.hasPrefix(mark) {
      let inner = rest.dropFirst(mark.count)
      guard let first = inner.first, !first.isWhitespace, let end = close(mark, in: inner) else { continue }
      let words = inner[..<end]
      let after = inner[end...].dropFirst(mark.count)
      // Underlines within words are letters; raised and lowered words hold no blanks.
      if mark == "_", isWord(before) || isWord(after.first) { continue }
      if mark == "~" || mark == "^", words.contains(where: \.isWhitespace) { continue }
      return ("<\(tag)>\(asTags(String(words)))</\(tag)>", after)
    }
    return nil
  }

  private static func close(_ mark: String, in text: Substring) -> Substring.Index? {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == "\\" {
        index = text.index(after: index)
      } else if text[index...].hasPrefix(mark), index > text.startIndex,
        !text[text.index(before: index)].isWhitespace
      {
        return index
      }
      guard index < text.endIndex else { return nil }
      index = text.index(after: index)
    }
    return nil
  }

  private static func isWord(_ character: Character?) -> Bool { character.map { $0.isLetter || $0.isNumber } ?? false }

  /// `[eHealth]{.nocase}`
  private static func span(_ rest: Substring) -> (String, Substring)? {
    guard rest.hasPrefix("["), let end = rest.firstIndex(of: "]") else { return nil }
    let words = rest[..<end].dropFirst()
    for (attributes, open, close) in [
      ("]{.nocase}", "<span class=\"nocase\">", "</span>"), ("]{.smallcaps}", "<sc>", "</sc>"),
    ] where rest[end...].hasPrefix(attributes) {
      return (open + asTags(String(words)) + close, rest[end...].dropFirst(attributes.count))
    }
    return nil
  }
}
