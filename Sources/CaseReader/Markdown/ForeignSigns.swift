/// Signs of other kinds of Markdown in a line of text, which the format prints as they are.
///
/// Only what nobody writes as plain text counts: `[[laughs]` and `{3, 4}` are words of a transcript.
struct ForeignSigns {
  private let line: ArraySlice<UInt8>

  private init(_ line: ArraySlice<UInt8>) { self.line = line }

  /// What a line holds of them, each once, with what to do.
  static func found(in line: ArraySlice<UInt8>) -> [(what: String, mend: String)] {
    guard holdsSuspect(line) else { return [] }
    let signs = ForeignSigns(withoutCode(line))
    var result: [(what: String, mend: String)] = []
    if signs.holds("[[", "]]") {
      result.append(("links in double brackets", "write [words](address), such as [her account](teacher.md)"))
    }
    if signs.holds("%%", "%%") || signs.holds("{>>", "<<}") {
      result.append(("comments between these signs", "write <!-- … --> around what is not to be published"))
    }
    if [("{++", "++}"), ("{--", "--}"), ("{~~", "~~}"), ("{==", "==}")].contains(where: { signs.holds($0, $1) }) {
      result.append(("marks of an editor", "accept or reject the change, and remove the signs"))
    }
    if signs.holds("==", "==", isTight: true) {
      result.append(("highlighted words", "write *words* or **words**, or remove the signs"))
    }
    if [("{{<", ">}}"), ("{{%", "%}}"), ("{% ", "%}")].contains(where: { signs.holds($0, $1) }) {
      result.append(("commands of another generator", "write in words or as a picture what it would show"))
    }
    result += ForeignCitation.found(in: signs.line)
    if signs.beginsCallout {
      result.append(("boxes", "remove the sign, or write it in words, such as **Note:**"))
    }
    if signs.holdsAttributes {
      result.append(("attributes of links and pictures", "remove the braces: pictures are as wide as the text at most"))
    }
    if signs.begins(":::") { result.append(("boxes", "write the text as a quote: begin its lines with '> '")) }
    if signs.holdsSize {
      result.append(("sizes of pictures", "remove the blank and the size behind the address"))
    } else if signs.hasAddressWithBlank {
      result.append(("addresses with a blank", "write %20 for the blank, or the address between < and >"))
    }
    return result
  }

  /// Whether two signs that begin or part any of them stand together; in most lines none do.
  private static func holdsSuspect(_ line: ArraySlice<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in line {
      switch before {
      case UInt8(ascii: "["):
        if byte == before || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "@") { return true }
      case UInt8(ascii: ":"):
        if byte == before || byte == UInt8(ascii: "@") { return true }
      case UInt8(ascii: "\\"):
        if byte < 0x80, Character(UnicodeScalar(byte)).isLetter { return true }
      case UInt8(ascii: "%"), UInt8(ascii: "="):
        if byte == before { return true }
      case UInt8(ascii: ")"):
        if byte == UInt8(ascii: "{") { return true }
      case UInt8(ascii: "]"):
        if byte == UInt8(ascii: "(") { return true }
      case UInt8(ascii: "{"):
        if "><+-~={%".utf8.contains(byte) { return true }
      default: break
      }
      before = byte
    }
    return false
  }

  /// The line with nothing between the marks of code.
  private static func withoutCode(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard line.contains(UInt8(ascii: "`")) else { return line }
    let parts = line.split(separator: UInt8(ascii: "`"), omittingEmptySubsequences: false)
    return ArraySlice(parts.enumerated().filter { $0.offset % 2 == 0 }.map(\.element).joined(separator: [0x20]))
  }

  private func begins(_ sign: String) -> Bool {
    line.drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }.starts(with: sign.utf8)
  }

  /// `> [!NOTE]`
  private var beginsCallout: Bool {
    let rest = line.drop { $0 == 0x20 }
    guard rest.first == UInt8(ascii: ">") else { return false }
    let words = rest.drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }
    guard words.starts(with: "[!".utf8), let end = words.firstIndex(of: UInt8(ascii: "]")) else { return false }
    return Self.areWords(words[(words.startIndex + 2)..<end])
  }

  /// `![words](file.png){width=50%}`, as Pandoc writes pictures of Word; and `[words](address){:target="_blank"}`.
  private var holdsAttributes: Bool {
    var rest = line
    while let start = Self.index(of: Array("){".utf8), in: rest) {
      let inside = String(decoding: line[(start + 2)...].prefix { $0 != UInt8(ascii: "}") }, as: UTF8.self)
      let keys = ["width=", "height=", "target=", "style=", "align=", "rel=", "scale="]
      if inside.hasPrefix(":") || keys.contains(where: { inside.hasPrefix($0) || inside.contains(" " + $0) }) {
        return true
      }
      rest = line[(start + 2)...]
    }
    return false
  }

  /// Whether words stand between two signs.
  ///
  /// - Parameter isTight: Whether they count only without a blank at either end: `a == b` is no sign of emphasis.
  private func holds(_ opening: String, _ closing: String, isTight: Bool = false) -> Bool {
    let (open, close) = (Array(opening.utf8), Array(closing.utf8))
    var rest = line
    while let start = Self.index(of: open, in: rest) {
      let inside = line[(start + open.count)...]
      guard let end = Self.index(of: close, in: inside) else { return false }
      let words = inside[..<end]
      // A coded span follows its bracket with a mark: `[[two words]]{#e1}`.
      let isSpan = end + close.count < line.endIndex && line[end + close.count] == 0xEF
      let isLoose = words.first == 0x20 || words.last == 0x20
      if !isSpan, Self.areWords(words), !(isTight && isLoose) { return true }
      rest = line[(start + 1)...]
    }
    return false
  }

  private static func areWords(_ words: ArraySlice<UInt8>) -> Bool {
    words.contains { $0 >= 0x80 || Character(UnicodeScalar($0)).isLetter } && words.first != UInt8(ascii: "=")
      && !words.contains(0xEF)
  }

  private static func index(of sign: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    var rest = bytes
    while let index = rest.firstIndex(of: sign[0]) {
      if bytes[index...].starts(with: sign) { return index }
      rest = bytes[(index + 1)...]
    }
    return nil
  }

  /// `![words](map.png =100x80)`
  private var holdsSize: Bool {
    guard let start = Self.index(of: Array(" =".utf8), in: line), line.contains(UInt8(ascii: "!")) else { return false }
    let size = line[(start + 2)...].prefix { $0 != UInt8(ascii: ")") }
    return size.contains(UInt8(ascii: "x")) && size.allSatisfy { "0123456789x%".utf8.contains($0) }
  }

  /// `[words](a file.png)`: CommonMark takes it for text.
  private var hasAddressWithBlank: Bool {
    var rest = line
    while let start = Self.index(of: Array("](".utf8), in: rest) {
      let inside = line[(start + 2)...].prefix { $0 != UInt8(ascii: ")") }
      if inside.endIndex < line.endIndex, Self.isAddressWithBlank(inside) { return true }
      rest = line[(start + 2)...]
    }
    return false
  }

  /// Whether a blank stands in what looks like the name of a file or an address; a title follows in quotes.
  private static func isAddressWithBlank(_ inside: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: inside, as: UTF8.self).trimmed
    guard !text.contains(where: { "<>\"'(".contains($0) }), !inside.contains(0xEF), text.contains(" "),
      let dot = text.lastIndex(of: ".")
    else { return false }
    let ending = text[text.index(after: dot)...].prefix { $0 != "#" && $0 != "?" }
    return (2...5).contains(ending.count) && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      || text.hasPrefix("http") || text.prefix { $0 != " " }.contains("/")
  }
}
