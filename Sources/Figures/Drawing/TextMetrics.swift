/// Widths of text without a font at hand, so that labels can be placed and wrapped before anything is drawn.
///
/// They are those of the widest of four fonts, and a little more: some programs set each letter on a whole pixel.
enum TextMetrics {
  private static let generosity = 1.02

  /// Units a text takes at `size` units.
  static func width(_ text: some StringProtocol, size: Double, bold: Bool = false) -> Double {
    units(thousandths(text, GlyphWidths.of(bold: bold)), size: size)
  }

  private static func units(_ thousandths: Double, size: Double) -> Double {
    thousandths / 1000 * size * generosity
  }

  /// The sum of the advances, a whole number, so that parts of a text add up exactly.
  private static func thousandths(_ text: some StringProtocol, _ widths: GlyphWidths) -> Double {
    if let sum = text.utf8.withContiguousStorageIfAvailable({ thousandths($0, widths) }) { return sum }
    return text.unicodeScalars.reduce(0) { $0 + widths.advance($1.value) }
  }

  private static func thousandths(_ text: UnsafeBufferPointer<UInt8>, _ widths: GlyphWidths) -> Double {
    var (sum, index) = (0.0, 0)
    while index < text.count {
      let (scalar, length) = decode(text, at: index)
      sum += widths.advance(scalar)
      index += length
    }
    return sum
  }

  /// The scalar that begins at an index of valid UTF-8, and its bytes.
  private static func decode(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(text[index])
    guard lead >= 0x80 else { return (lead, 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let first = lead & (0x7F >> UInt32(length))
    return ((1..<length).reduce(first) { $0 << 6 | UInt32(text[index + $1]) & 0x3F }, length)
  }

  /// The text in lines no wider than `width`, broken at line feeds and between words, and inside a word only when it
  /// alone is too wide: after a hyphen where it has one.
  static func wrap(_ text: String, width: Double, size: Double, bold: Bool = false) -> WrappedText {
    if let lines = breaks(text[...], width: width, size: size, bold: bold) { return lines }
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).flatMap {
      let line = Substring($0)
      return breaks(line, width: width, size: size, bold: bold).map { [$0.first] + $0.rest }
        ?? wrapWords(line, width: width, size: size, bold: bold)
    }
    return WrappedText(lines)
  }

  private static func breaks(_ text: Substring, width: Double, size: Double, bold: Bool) -> WrappedText? {
    let found = text.utf8.withContiguousStorageIfAvailable { bytes in
      var breaks = LineBreaks(text: text, width: width, size: size, bold: bold)
      return breaks.find(in: bytes)
    }
    return found ?? nil
  }

  /// Where lines of a text end, found without taking its words apart.
  private struct LineBreaks {
    private let text: Substring
    private let (width, size): (Double, Double)
    private let widths: GlyphWidths
    private var first: Substring?
    private var rest: [Substring] = []
    private var (lineStart, lineEnd, wordStart) = (0, 0, 0)
    private var (line, word) = (0.0, 0.0)

    init(text: Substring, width: Double, size: Double, bold: Bool) {
      self.text = text
      (self.width, self.size, widths) = (width, size, GlyphWidths.of(bold: bold))
    }

    private func fits(_ thousandths: Double) -> Bool { units(thousandths, size: size) <= width }

    /// `nil` when a word alone is too wide, or words are parted by more than one space or line feed.
    mutating func find(in bytes: UnsafeBufferPointer<UInt8>) -> WrappedText? {
      var index = 0
      while index < bytes.count {
        let (scalar, length) = decode(bytes, at: index)
        if scalar == 0x20 || scalar == 0x0A {
          guard endWord(at: index) else { return nil }
          if scalar == 0x0A {
            endLine()
            lineStart = index + 1
          }
          (wordStart, word) = (index + 1, 0)
        } else {
          word += widths.advance(scalar)
        }
        index += length
      }
      guard endWord(at: index) else { return nil }
      endLine()
      return WrappedText(first: first ?? "", rest: rest)
    }

    private mutating func endWord(at end: Int) -> Bool {
      guard end > wordStart, fits(word) else { return false }
      let space = widths.advance(0x20)
      if wordStart == lineStart {
        line = word
      } else if fits(line + space + word) {
        line += space + word
      } else {
        endLine()
        (lineStart, line) = (wordStart, word)
      }
      lineEnd = end
      return true
    }

    private mutating func endLine() {
      let start = text.utf8.index(text.startIndex, offsetBy: lineStart)
      let part = text[start..<text.utf8.index(start, offsetBy: lineEnd - lineStart)]
      guard first != nil else { return first = part }
      if rest.isEmpty { rest.reserveCapacity(4) }
      rest.append(part)
    }
  }

  private static func wrapWords(_ text: Substring, width: Double, size: Double, bold: Bool) -> [Substring] {
    let widths = GlyphWidths.of(bold: bold)
    let space = widths.advance(0x20)
    var lines: [Substring] = []
    var line = ""
    var used = 0.0
    for word in text.split(separator: " ").flatMap({ pieces(of: $0, width: width, size: size, bold: bold) }) {
      let extent = thousandths(word, widths)
      if line.isEmpty {
        (line, used) = (word, extent)
      } else if units(used + space + extent, size: size) > width {
        lines.append(Substring(line))
        (line, used) = (word, extent)
      } else {
        line += " " + word
        used += space + extent
      }
    }
    if !line.isEmpty { lines.append(Substring(line)) }
    return lines.isEmpty ? [""] : lines
  }

  private static func pieces(of word: Substring, width: Double, size: Double, bold: Bool) -> [String] {
    func fits(_ text: String) -> Bool { self.width(text, size: size, bold: bold) <= width }
    guard !fits(String(word)) else { return [String(word)] }
    // A hyphen in an address would be read as a part of it.
    let isAddress = word.dropLast().contains { ".:@_#".contains($0) }
    var pieces: [String] = []
    var piece = ""
    for (place, character) in word.enumerated() {
      if !piece.isEmpty, !fits(piece + String(character)) {
        let (head, tail) =
          behindSign(piece) ?? (isAddress ? (piece, "") : hyphened(piece, before: word.dropFirst(place), fits))
        pieces.append(head)
        piece = tail
      }
      piece.append(character)
    }
    return pieces + [piece]
  }

  /// Fewest letters of a word that stand on a line of their own.
  private static let fewestLetters = 3

  /// The part of a word that stands on a line, and what goes on to the next, where it has a sign to part it behind.
  private static func behindSign(_ piece: String) -> (String, String)? {
    piece.lastIndex { "-–/".contains($0) }.map(piece.index(after:)).map { end in
      (String(piece[..<end]), String(piece[end...]))
    }
  }

  /// The same among letters, with a hyphen.
  ///
  /// - Parameter rest: What follows of the word.
  private static func hyphened(_ piece: String, before rest: Substring, _ fits: (String) -> Bool) -> (String, String) {
    var (head, tail) = (piece, "")
    func isHyphened() -> Bool { head.last?.isLetter == true && (tail.first ?? rest.first)?.isLetter == true }
    while head.count > fewestLetters, isHyphened(), tail.count + rest.count < fewestLetters || !fits(head + "-") {
      tail.insert(head.removeLast(), at: tail.startIndex)
    }
    return (isHyphened() && fits(head + "-") ? head + "-" : head, tail)
  }
}
