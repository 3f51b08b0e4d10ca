/// A line of YAML as an author sees it: how far it is indented, its key and its value.
struct YAMLLine {
  /// Keys whose values are words of narratives or of coders, which no message repeats. (Design §3.2)
  private static let privateKeys = ["exact", "prefix", "suffix", "memo", "paraphrase", "summary", "because", "note"]
  private static let noBreakSpaces: Set<Unicode.Scalar> = ["\u{A0}", "\u{202F}", "\u{2007}"]
  /// Signs without width: those of files that were joined, and of texts in two directions.
  private static let unseen: Set<Unicode.Scalar> = ["\u{FEFF}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{2060}"]

  /// Whether a sign is one that YAML takes for a part of a word and authors for none.
  static func isStray(_ sign: Unicode.Scalar) -> Bool { noBreakSpaces.contains(sign) || unseen.contains(sign) }

  /// Whether nobody sees the sign.
  static func isUnseen(_ sign: Unicode.Scalar) -> Bool { unseen.contains(sign) }

  let scalars: [Unicode.Scalar]
  /// Code points before the text, dashes of lists included.
  let start: Int

  init(_ bytes: ArraySlice<UInt8>) {
    scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var start = 0
    while start < scalars.count {
      let isDash = scalars[start] == "-" && (start + 1 == scalars.count || scalars[start + 1] == " ")
      guard scalars[start] == " " || isDash else { break }
      start += 1
    }
    self.start = start
  }

  /// Blanks before the line's first sign.
  var indent: Int { scalars.prefix { $0 == " " }.count }

  var isBlank: Bool { scalars.allSatisfy { $0 == " " || $0 == "\t" } }
  var isComment: Bool { start < scalars.count && scalars[start] == "#" }

  /// Place of the colon that ends the key, as written: letters, digits, `-` and `_` before it; `nil` when there is none.
  var colon: Int? {
    guard let index = scalars[start...].firstIndex(of: ":"), index > start else { return nil }
    let isKey = scalars[start..<index].allSatisfy { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-" || scalar == "_")
    }
    return isKey ? index : nil
  }

  var key: String? { colon.map { Self.text(scalars[start..<$0]) } }

  /// Where the value begins; `nil` when there is none.
  var valueStart: Int? {
    guard let first = colon.map({ $0 + 1 }) ?? (start > 0 ? start : nil) else { return nil }
    return scalars[first...].firstIndex { $0 != " " }
  }

  /// The value without blanks at its ends.
  var value: String? { valueStart.map { Self.text(scalars[$0...]).trimmed } }

  /// A no-break space or a sign without width where YAML wants a space or nothing: before the text, or behind a dash or
  /// the key's colon.
  var straySign: Int? {
    if start < scalars.count, Self.noBreakSpaces.contains(scalars[start]) || beginsUnseen { return start }
    if start + 1 < scalars.count, scalars[start] == "-", Self.isStray(scalars[start + 1]) { return start + 1 }
    guard let colon, colon + 1 < scalars.count, Self.isStray(scalars[colon + 1]) else { return nil }
    return colon + 1
  }

  /// Whether a sign without width stands before a key or a dash. Before words it sets their direction.
  private var beginsUnseen: Bool {
    guard start < scalars.count, Self.unseen.contains(scalars[start]) else { return false }
    let rest = scalars[(start + 1)...]
    let word = rest.prefix { $0.isASCII && ($0.properties.isAlphabetic || $0 == "-" || $0 == "_") }
    return rest.starts(with: "- ".unicodeScalars) || !word.isEmpty && rest.dropFirst(word.count).first == ":"
  }

  /// Whether the line begins as a comment of HTML does, which is none in YAML.
  var isHTMLComment: Bool {
    scalars[start...].starts(with: "<!--".unicodeScalars) && scalars[..<start].allSatisfy { $0 == " " }
  }

  /// The key's colon where its value follows without a space; an address is none.
  var tightColon: Int? {
    guard let colon, colon + 1 < scalars.count, scalars[colon + 1] != " ", scalars[colon + 1] != "\t" else {
      return nil
    }
    return scalars[colon + 1] == "/" || scalars[colon + 1] == ":" || scalars[start].properties.numericType != nil
      ? nil : colon
  }

  /// Place of a number sign that begins a comment although nothing says that one is meant.
  var hash: Int? {
    scalars.indices.dropFirst().first { index in
      scalars[index] == "#" && scalars[index - 1] == " " && index + 1 < scalars.count
        && scalars[index + 1] != " " && scalars[index + 1] != "#"
    }
  }

  /// `title: "The ferry: a crossing"`: the line with its value in quotes; `nil` where it should not be shown.
  var quoted: String? {
    guard let value, !value.isEmpty, scalars.count <= 100 else { return nil }
    let isPrivate = Self.privateKeys.contains { key == $0 || value.contains($0 + ":") }
    guard !isPrivate, !value.contains(where: \.isNewline) else { return nil }
    let lead = key.map { $0 + ": " } ?? "- "
    let inner = (wrapped ?? value).filter { $0 != "\t" }
    return lead + (inner.contains("\"") || inner.contains("\\") ? Self.single(inner) : "\"\(inner)\"")
  }

  /// As `quoted`; `nil` for a list or mapping in brackets, which quotation marks would make a text.
  var quotedText: String? {
    guard let valueStart, scalars[valueStart] != "[", scalars[valueStart] != "{" else { return nil }
    return quoted
  }

  /// The words of a value between marks that stand around all of it and hold the same mark once more, as in
  /// `'It's late'`; `nil` where marks close around a part: `"Wait" and "see"`.
  private var wrapped: String? {
    guard let value, let mark = value.first, mark == "\"" || mark == "'", value.last == mark, value.count > 2 else {
      return nil
    }
    let inner = value.dropFirst().dropLast()
    guard let second = inner.firstIndex(of: mark) else { return nil }
    let before = inner[..<second].last
    let behind = inner[inner.index(after: second)...].first
    let opens = before.map { " (\u{2013}\u{2014}".contains($0) } ?? true
    let isApostrophe = mark == "'" && before?.isLetter == true && behind?.isLetter == true
    return opens || isApostrophe ? String(inner) : nil
  }

  private static func single(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
