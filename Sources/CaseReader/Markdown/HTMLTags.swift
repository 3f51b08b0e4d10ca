/// Tags that an author writes for what they do, other than `<laughs>` in a transcript.
enum HTMLTags {
  private static let names: Set<String> = [
    "a", "abbr", "article", "aside", "audio", "b", "big", "blockquote", "br", "center", "cite", "code", "dd", "del",
    "details", "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "i", "iframe", "img", "ins", "kbd", "li", "main", "mark", "nav", "ol", "p", "pre", "q", "s",
    "script", "section", "small", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "video",
  ]

  /// Whether a piece of HTML begins with such a tag; one that closes is told of where it opens.
  static func areMeant(_ html: String) -> Bool {
    let name = html.drop { $0 == " " || $0 == "<" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return names.contains(name.lowercased())
  }
}
