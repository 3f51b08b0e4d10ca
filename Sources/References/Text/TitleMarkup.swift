/// Reads the markup that titles hold: `<i>`, `<sub>`, `<span class="nocase">` and their kin. (CSL 1.0.2, rich text)
struct TitleMarkup {
  private var result = StyledText()
  private var open: [(name: Substring, style: StyledText.Style)] = []
  private let base: StyledText.Style
  private let quotes: (open: String, close: String)

  /// The words of a title as they are set.
  ///
  /// - Parameter base: How words outside markup are set; italics within italics stand upright.
  static func read(_ text: String, base: StyledText.Style = [], quotes: (open: String, close: String)) -> StyledText {
    var reader = TitleMarkup(base: base, quotes: quotes)
    reader.readAll(text)
    return reader.result
  }

  private init(base: StyledText.Style, quotes: (open: String, close: String)) {
    (self.base, self.quotes) = (base, quotes)
  }

  /// Tags that are known and change nothing.
  private static let plainTags: Set<Substring> = [
    "span", "p", "title", "sec", "br", "u", "a", "font", "tt", "code", "div", "small", "big", "ins", "del", "math", "q",
    "nocase", "inf", "scp", "xref", "ext-link", "named-content", "styled-content", "bold", "underline",
  ]

  private var style: StyledText.Style { open.reduce(base) { $0.symmetricDifference($1.style) } }

  private mutating func readAll(_ text: String) {
    var rest = text[...]
    while let character = rest.first {
      if character == "<", let (tag, after) = Self.tag(at: rest) {
        apply(tag)
        rest = after
      } else if character == "\"" {
        result.append(opensQuote(before: rest.dropFirst().first) ? quotes.open : quotes.close, style)
        rest.removeFirst()
      } else if character == "'" {
        rest.removeFirst()
        result.append(opensQuote(before: rest.first) && Self.closesQuote(in: rest) ? "‘" : "’", style)
      } else {
        let plain = rest.prefix { $0 != "<" && $0 != "\"" && $0 != "'" }
        let words = plain.isEmpty ? rest.prefix(1) : plain
        result.append(String(words), style)
        rest = rest[words.endIndex...]
      }
    }
  }

  private func opensQuote(before next: Character?) -> Bool {
    guard next.map({ !$0.isWhitespace }) == true else { return false }
    return result.plain.last.map { $0.isWhitespace || "([{–—/‘“".contains($0) } ?? true
  }

  /// Whether an apostrophe closes what one before these words opened; `'t Veld` and `'60s` open nothing.
  private static func closesQuote(in words: Substring) -> Bool {
    let first = words.prefix { $0.isLetter || $0.isNumber }
    guard !["t", "s", "n", "em", "tis", "twas"].contains(first.lowercased()), first.first?.isNumber != true else {
      return false
    }
    var before: Character = " "
    let near = words.prefix(300)
    for (index, sign) in zip(near.indices, near) {
      let next = near.index(after: index) < near.endIndex ? near[near.index(after: index)] : " "
      if sign == "'", !before.isWhitespace, !next.isLetter, !next.isNumber { return true }
      before = sign
    }
    return false
  }

  private struct Tag {
    let name: Substring
    let attributes: Substring
    let isEnd: Bool
    let isAlone: Bool
  }

  /// A tag that is known; any other `<` is a sign of the title.
  private static func tag(at text: Substring) -> (Tag, Substring)? {
    guard let close = text.prefix(200).firstIndex(of: ">") else { return nil }
    var inner = text[..<close].dropFirst()
    let isEnd = inner.hasPrefix("/")
    if isEnd { inner = inner.dropFirst() }
    let isAlone = inner.hasSuffix("/")
    if isAlone { inner = inner.dropLast() }
    let name = inner.prefix { $0.isLetter || $0.isNumber || $0 == ":" || $0 == "-" }
    let attributes = inner[name.endIndex...]
    guard attributes.first.map({ $0.isWhitespace }) ?? true else { return nil }
    let bare = name.lowercased()[...]
    let known = bare.split(separator: ":").last ?? ""
    guard bare.contains(":") || style(of: known, attributes) != nil || plainTags.contains(known) else { return nil }
    let tag = Tag(name: known, attributes: attributes, isEnd: isEnd, isAlone: isAlone)
    return (tag, text[text.index(after: close)...])
  }

  private static func style(of name: Substring, _ attributes: Substring) -> StyledText.Style? {
    switch name {
    case "i", "em", "italic", "cite": .italic
    case "b", "strong", "bold": .bold
    case "sup": .raised
    case "sub", "inf": .lowered
    case "sc", "scp": .smallCapitals
    case "span": attributes.contains("small-caps") ? .smallCapitals : []
    default: nil
    }
  }

  private mutating func apply(_ tag: Tag) {
    if tag.name == "br" { return result.append(" ", style) }
    if tag.isEnd {
      guard let index = open.lastIndex(where: { $0.name == tag.name }) else { return }
      open.removeSubrange(index...)
    } else if !tag.isAlone {
      open.append((tag.name, Self.style(of: tag.name, tag.attributes) ?? []))
    }
  }
}
