/// Makes the Markdown of a narrative that reads as a plain text does.
struct MarkdownMaker {
  /// Whether names of speakers are set in bold.
  let boldsTurns: Bool

  /// The text, a paragraph for each line; lines of a text that was broken at a width stay in their paragraph.
  func markdown(_ text: PlainText) -> [UInt8] {
    let lines = text.scalars.split(separator: "\n", omittingEmptySubsequences: false)
    let isWrapped = Self.isWrapped(lines)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.scalars.count + text.scalars.count / 8)
    var isOpen = false
    for line in lines {
      let words = line.drop { $0.properties.isWhitespace }
      guard !words.isEmpty else {
        isOpen = false
        continue
      }
      if !bytes.isEmpty { bytes += isOpen && isWrapped ? "\n".utf8 : "\n\n".utf8 }
      write(words, to: &bytes)
      isOpen = true
    }
    if !bytes.isEmpty { bytes.append(0x0A) }
    return bytes
  }

  /// Whether lines end where a page does: most are nearly full, and blank lines part them into paragraphs.
  private static func isWrapped(_ all: [ArraySlice<Unicode.Scalar>]) -> Bool {
    // An empty line at the end parts nothing.
    let lines = all.reversed().drop(while: \.isEmpty).reversed()
    let inner = zip(lines, lines.dropFirst()).filter { !$0.0.isEmpty && !$0.1.isEmpty }.map(\.0.count)
    guard inner.count >= 4, lines.contains(where: \.isEmpty), inner.allSatisfy({ $0 <= 120 }) else { return false }
    return inner.count { $0 >= 50 } * 10 >= inner.count * 8
  }

  private func write(_ words: ArraySlice<Unicode.Scalar>, to bytes: inout [UInt8]) {
    let name = boldsTurns ? Self.speaker(words) : 0
    if name > 0 {
      bytes += "**".utf8
      Self.escape(words.prefix(name), to: &bytes)
      bytes += "**".utf8
    }
    Self.escape(words.dropFirst(name), to: &bytes)
  }

  /// Length of a speaker's name with its colon at the start of a line: `P1:`, `Speaker 2:`, `Anna:`; 0 for none.
  static func speaker(_ line: ArraySlice<Unicode.Scalar>) -> Int {
    guard let colon = line.prefix(32).firstIndex(of: ":"), colon > line.startIndex else { return 0 }
    let name = line[..<colon]
    let parts = name.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count <= 3, line.dropFirst(name.count + 1).first.map({ $0.properties.isWhitespace }) ?? false else {
      return 0
    }
    let isName = parts.allSatisfy { part in
      guard let first = part.first else { return false }
      return (first.properties.isUppercase || first.properties.numericType != nil)
        && part.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" }
    }
    return isName && name.first?.properties.isUppercase == true ? name.count + 1 : 0
  }

  /// Words in which nothing is markup.
  static func escape(_ words: ArraySlice<Unicode.Scalar>, to bytes: inout [UInt8]) {
    var isAtStart = true
    for (index, scalar) in zip(words.indices, words) {
      if inner.contains(scalar) || isAtStart && beginning.contains(scalar) || isNumbering(words, at: index) {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes += scalar == "\t" ? " ".utf8 : String(scalar).utf8
      isAtStart = false
    }
    while bytes.last == 0x20 { bytes.removeLast() }
  }

  private static let inner = Set("\\`*_[]{}<>&@~".unicodeScalars)
  private static let beginning = Set("#+-=|:!".unicodeScalars)

  /// Whether a sign behind digits at the start of a line would begin a list.
  private static func isNumbering(_ words: ArraySlice<Unicode.Scalar>, at index: Int) -> Bool {
    (words[index] == "." || words[index] == ")") && index > words.startIndex && index - words.startIndex <= 9
      && words[..<index].allSatisfy { ("0"..."9").contains($0) }
  }
}
