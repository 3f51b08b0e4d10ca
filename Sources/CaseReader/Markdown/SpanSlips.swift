import Diagnostics

/// Slips of the pen between braces, of which it is plain what was meant: each is one fault that says what to write.
extension SpanAttributeParser {
  /// Passes blanks between a sign and its word, as in `{# p2}`.
  ///
  /// - Parameter span: Where the sign stands.
  mutating func passGap(behind sign: String, at span: SourceSpan) {
    guard cursor.index < end, blank > 0 else { return }
    var ahead = self
    ahead.passBlanks()
    let gap = ahead.cursor
    let word = ahead.word()
    guard sign == "#" ? Identifier.isForm(word) : vocabulary.codes.contains(word) else { return }
    fault(at: span, "a space parts the sign from its word", hint: "write '\(sign + word)'")
    cursor = gap
  }

  /// A word behind its sign, up to another sign that begins a code or an anchor: `{#p2.mode-consumer}`.
  mutating func name() -> String {
    let start = cursor
    let word = word()
    guard let sign = word.firstIndex(where: Self.isSign) else { return word }
    let next = word[word.index(after: sign)...].prefix { !Self.isSign($0) }
    guard vocabulary.look(through: (String(word[sign]) + next).utf8).isCoding else { return word }
    let head = word[..<sign]
    cursor = start
    cursor.advance(by: head.utf8.count)
    fault(at: cursor.span, "no space parts this from the word before it", hint: "write ' \(word[sign])\(next)'")
    return String(head)
  }

  /// Reads a code that lacks its stop, or an attribute that has a colon in place of `=` or blanks around it.
  ///
  /// - Parameter start: Where the word begins; the cursor stands behind it.
  /// - Returns: Whether the word was one of these, and has been read.
  mutating func readsSlip(_ word: String, from start: TextCursor) -> Bool {
    if vocabulary.codes.contains(word), cursor.byte != UInt8(ascii: "=") {
      fault(at: start.span, "this code has no stop before it", hint: "write '.\(word)'")
      attributes.codes.append(Located(value: word, span: start.span))
      return true
    }
    if isLikeAnchor(word), cursor.byte != UInt8(ascii: "=") {
      fault(at: start.span, "this anchor has no '#' before it", hint: "write '#\(word)'")
      attributes.anchor = Located(value: word, span: start.span)
      return true
    }
    let key = String(word.prefix { !Self.colons.contains($0) })
    // Behind a memo it may be one of its words, where the quotes are missing. (Design §3.2)
    guard SpanVocabulary.attributes.contains(key), !attributes.values.contains(where: { Self.isSaid($0.key.value) })
    else { return false }
    var ahead = self
    ahead.cursor = start
    ahead.cursor.advance(by: key.utf8.count)
    guard ahead.passesLooseSign() else { return false }
    let place = ahead.cursor.span
    let value = ahead.value()
    guard !value.isEmpty else { return false }
    ahead.fault(
      at: start.span, "an attribute is its key, '=' and its value, without spaces between",
      hint: mayRepeat(key, value) ? "write '\(key)=\(value)'" : "write \(key)= and its value close behind")
    ahead.attributes.values.append((Located(value: key, span: start.span), Located(value: value, span: place)))
    self = ahead
    return true
  }

  /// Whether a word that begins the braces is made as anchors are, letters and a number: `{p2 .obstacle-time}`.
  private func isLikeAnchor(_ word: String) -> Bool {
    guard attributes.anchor == nil, attributes.codes.isEmpty, attributes.values.isEmpty else { return false }
    return Identifier.isForm(word) && word.utf8.count <= 8 && word.last?.isNumber == true
  }

  private static func isSign(_ character: Character) -> Bool { character == "." || character == "#" }

  private static let colons: [Character] = [":", "："]

  /// Goes from behind a key to its value, over a colon or over `=` with blanks around it.
  private mutating func passesLooseSign() -> Bool {
    passBlanks()
    let colon = Self.colons.map { Array(String($0).utf8) }.first { cursor.bytes[cursor.index...].starts(with: $0) }
    guard cursor.index < end, colon != nil || cursor.byte == UInt8(ascii: "=") else { return false }
    cursor.advance(by: colon?.count ?? 1)
    passBlanks()
    return cursor.index < end && !beginsAnother
  }

  /// Whether an anchor, a code or another attribute begins here.
  private var beginsAnother: Bool {
    if cursor.byte == UInt8(ascii: "#") || cursor.byte == UInt8(ascii: ".") { return true }
    var ahead = self
    return ahead.word().contains("=")
  }

  private mutating func passBlanks() {
    while cursor.index < end, blank > 0 { cursor.advance(by: blank) }
  }

  /// What may be words that somebody said or noted is not repeated.
  private func mayRepeat(_ key: String, _ value: String) -> Bool { !Self.isSaid(key) && Identifier.isForm(value) }

  /// Whether words of somebody stand behind a key.
  private static func isSaid(_ key: String) -> Bool { key == "memo" || key == "paraphrase" }
}
