/// The text of a document in HTML, in the way Taguette counts it: all text nodes behind one another.
enum HTMLText {
  /// Stands where a block of text ends; it is no part of the text nodes and counts nothing.
  static let blockEnd: Unicode.Scalar = "\u{2029}"

  /// The text with an end of each block; white space within a block is a blank, as a browser shows it.
  static func text(_ html: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(html.unicodeScalars)
    var index = 0
    var skipped: String?
    while index < scalars.count {
      if scalars[index] == "<", let tag = tag(scalars, at: index) {
        if let name = skipped {
          if tag.name == "/" + name { skipped = nil }
        } else if hidden.contains(tag.name) {
          skipped = tag.name
        } else if blocks.contains(tag.name.first == "/" ? String(tag.name.dropFirst()) : tag.name) {
          endBlock(&result)
        }
        index = tag.end
      } else if skipped != nil {
        index += 1
      } else if scalars[index] == "&", let entity = entity(scalars, at: index) {
        result.append(entity.scalar)
        index = entity.end
      } else {
        result.append(plain(scalars[index]))
        index += 1
      }
    }
    return String(result)
  }

  private static func endBlock(_ result: inout String.UnicodeScalarView) {
    if let last = result.last, last != blockEnd { result.append(blockEnd) }
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\n", "\r", "\t", "\u{C}": " "
    case blockEnd: "\u{2028}"
    default: scalar
    }
  }

  private static let hidden: Set = ["script", "style", "head", "title"]
  private static let blocks: Set = [
    "p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "tr", "table", "td",
    "th", "hr", "section", "article", "dt", "dd", "dl", "figure",
  ]

  /// The name of a tag, `/` before that of an end, and where the tag ends; empty for a comment.
  private static func tag(_ scalars: [Unicode.Scalar], at start: Int) -> (name: String, end: Int)? {
    guard start + 1 < scalars.count else { return nil }
    if scalars[start + 1] == "!" || scalars[start + 1] == "?" {
      let isComment = scalars[(start + 1)...].starts(with: ["!", "-", "-"])
      var index = start + 2
      while index < scalars.count {
        if scalars[index] == ">",
          !isComment || index >= start + 6 && scalars[index - 1] == "-" && scalars[index - 2] == "-"
        {
          return ("", index + 1)
        }
        index += 1
      }
      return ("", scalars.count)
    }
    guard scalars[start + 1] == "/" || scalars[start + 1].properties.isAlphabetic else { return nil }
    let name = scalars[(start + 1)...].prefix(12).prefix {
      $0 == "/" || $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0)
    }
    var (index, quote): (Int, Unicode.Scalar?) = (start + 1, nil)
    while index < scalars.count {
      let scalar = scalars[index]
      if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == "\"" || scalar == "'" {
        quote = scalar
      } else if scalar == ">" {
        break
      }
      index += 1
    }
    let word = String(String.UnicodeScalarView(name)).lowercased()
    return (word.count > 1 && word.last == "/" ? String(word.dropLast()) : word, min(scalars.count, index + 1))
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}", "ndash": "–",
    "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…",
  ]

  private static func entity(_ scalars: [Unicode.Scalar], at start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    let word = scalars[(start + 1)...].prefix(9).prefix { $0 != ";" && $0 != "&" && $0 != "<" }
    let end = start + 1 + word.count
    guard !word.isEmpty, end < scalars.count, scalars[end] == ";" else { return nil }
    let text = String(String.UnicodeScalarView(word))
    if let scalar = named[text] { return (scalar, end + 1) }
    guard text.first == "#" else { return nil }
    let digits = text.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    let value = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10)
    return value.flatMap(Unicode.Scalar.init).map { (plain($0), end + 1) }
  }
}
