import CaseModel
import Words

/// What stands behind a key, cut into the place in the work and further words.
struct Locator {
  /// `pp. 33–35`, `Chapter 3`; empty where no place is named.
  private(set) var text = ""
  /// Further words, with the sign that leads them.
  private(set) var rest: [Inline]

  /// - Parameters:
  ///   - suffix: What the author wrote behind the key.
  ///   - terms: Of the site's language, which the place is told in.
  init(_ suffix: [Inline], terms: StyleTerms) {
    rest = suffix
    guard case .text(let words) = suffix.first else { return }
    var reader = LocatorReader(words, terms: terms)
    guard let found = reader.read() else { return }
    text = found
    let remainder = reader.rest
    rest = (remainder.isEmpty ? [] : [.text(remainder)]) + suffix.dropFirst()
  }
}

/// Reads a place in a work from words, in the terms of every language that has terms.
private struct LocatorReader {
  private(set) var rest: String
  private let terms: StyleTerms

  init(_ text: String, terms: StyleTerms) { (rest, self.terms) = (text, terms) }

  /// The place as it is printed; `nil` where none is named, and nothing is read.
  mutating func read() -> String? {
    var words = rest[...]
    if words.first == "," { words.removeFirst() }
    words = words.drop { $0 == " " }
    if words.first == "{" {
      guard let end = words.firstIndex(of: "}") else { return nil }
      let inner = String(words[..<end].dropFirst())
      rest = String(words[words.index(after: end)...])
      var reader = LocatorReader(inner, terms: terms)
      guard let found = reader.read() else { return inner }
      return found + reader.rest
    }
    return label(in: words)
  }

  private mutating func label(in words: Substring) -> String? {
    let word = words.prefix { !$0.isWhitespace && !$0.isNumber }
    var after = words[word.endIndex...].drop { $0 == " " }
    let known = ([terms] + StyleTerms.all).lazy.compactMap { $0.locator(String(word)) }.first
    guard !word.isEmpty, let known, let value = Self.value(&after) else { return page(in: words) }
    rest = String(after)
    return printed(known, word: String(word), value)
  }

  /// A number alone is a page.
  private mutating func page(in words: Substring) -> String? {
    var after = words
    guard words.first?.isNumber == true, let value = Self.value(&after) else { return nil }
    let isEnd = after.isEmpty || after.first == "," || after.first == ";"
    guard isEnd, value.allSatisfy({ $0.isNumber || " ,–-&f.".contains($0) }) else { return nil }
    rest = String(after)
    return printed(.page, word: nil, value)
  }

  /// Pages are told in the site's words; other places as the author told them, where that is the site's language.
  private func printed(_ term: LocatorTerm, word: String?, _ value: String) -> String {
    let text = Ranges.text(value.split(separator: "--").joined(separator: "-"))
    let isPlural = Ranges.isPlural(text)
    if term != .page, let word, terms.locator(word) == term { return word + " " + text }
    return terms.text(term, isPlural: isPlural) + " " + text
  }

  /// Numbers, ranges and what joins them, as far as they go.
  private static func value(_ text: inout Substring) -> String? {
    var rest = text
    var value = ""
    while let token = token(rest) {
      value += token
      rest = rest.dropFirst(token.count)
      guard let joint = joint(rest), Self.token(rest.dropFirst(joint.count)) != nil else { break }
      value += joint
      rest = rest.dropFirst(joint.count)
    }
    guard !value.isEmpty else { return nil }
    value += following(&rest, behind: value)
    text = rest
    return value
  }

  /// What says that pages follow: `12 f.`, `33ff.`
  private static func following(_ rest: inout Substring, behind value: String) -> String {
    let isJoined = value.last == "f" && rest.first == "."
    let ends = isJoined ? ["."] : [" ff.", " f.", " ff", " f"]
    for end in ends where rest.hasPrefix(end) {
      let after = rest.dropFirst(end.count)
      guard isJoined || after.isEmpty || after.first == "," || after.first == " " else { continue }
      rest = after
      return end
    }
    return ""
  }

  /// `205`, `iv`, `12a`, `33-35`, `A4`.
  private static func token(_ text: Substring) -> String? {
    let token = text.prefix { $0.isLetter || $0.isNumber || "-–—:.".contains($0) }
    let word = token.last.map { ".:-".contains($0) } == true ? token.dropLast() : token
    let pieces = word.split { "-–—".contains($0) }
    guard !pieces.isEmpty,
      pieces.allSatisfy({ piece in
        piece.contains(where: \.isNumber) && piece.count <= 12 || Ranges.isNumber(piece)
      })
    else { return nil }
    return String(word)
  }

  private static func joint(_ text: Substring) -> String? {
    ([", ", " & ", ",", " – ", " - "] + StyleTerms.all.map { " " + $0.text(.and) + " " }).first { text.hasPrefix($0) }
  }
}
