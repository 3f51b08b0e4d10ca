import CaseModel
import Diagnostics

/// A cited key with its place.
struct LocatedCitation: Sendable {
  let key: String
  let span: SourceSpan
}

/// Citations as they stand in a text, the words around keys not yet read.
struct WrittenCitation: Sendable {
  struct Item: Sendable {
    let key: String
    let span: SourceSpan
    var prefix = ""
    var suffix = ""
    var isAuthorHidden = false
  }

  var items: [Item]
  var isNarrative = false
  /// Round brackets that hold this citation first, and nothing but citations; `nil` where there are none.
  var brackets: RoundBrackets?
}

/// Words behind an at sign that are not read as a citation.
struct BareKey: Sendable {
  let key: String
  let span: SourceSpan
  /// Whether it stands in a bracket with other words, as citations do.
  var isBracketed = false
  /// Words before it in the bracket.
  var prefix = ""
  /// Whether it is meant as a citation of a work that nobody knows, most likely.
  var isDoubtful = false
  /// Whether it stands in a value that holds no Markdown.
  var isInPlainText = false

  /// Whether it is meant as a citation, most likely: it holds a year, or a word that leads citations stands before it.
  var looksCited: Bool {
    let word = prefix.split { " ,".contains($0) }.last.map(String.init) ?? ""
    return holdsYear || Self.leads(word)
  }

  /// Whether it holds as many digits as a year has.
  var holdsYear: Bool { key.utf8.count { (0x30...0x39).contains($0) } >= 4 }

  /// Whether a word leads citations, as in `see @key`.
  static func leads(_ word: String) -> Bool {
    let leads = ["see", "cf", "e.g", "also", "compare", "se", "jfr", "jf", "även", "også", "ks", "vrt", "mm"]
    let lower = word.lowercased().filter { $0 != "," }
    return leads.contains(lower.hasSuffix(".") ? String(lower.dropLast()) : lower)
  }
}

/// Reads Pandoc's citations: `[see @key, p. 85; @other]`, `@key`, `@key [p. 85]`, `[-@key]`.
struct CitationParser {
  /// Keys of the works that can be cited; `nil` where they cannot be read, and every key may be one.
  let works: Set<String>?

  /// A citation, and the cursor behind it.
  struct Reading {
    let citation: WrittenCitation
    let end: TextCursor
  }

  /// Longer brackets are no citations.
  private static let longest = 2000

  /// What stands in a bracket; `nil` when it is no citation.
  ///
  /// - Parameter start: At the opening bracket.
  func bracket(at start: TextCursor) -> Reading? {
    guard let bracket = parts(of: start) else { return nil }
    let items = bracket.parts.compactMap { item(in: $0, from: start) }
    guard items.count == bracket.parts.count, let first = items.first else { return nil }
    // Words in brackets may hold an at sign for other reasons.
    guard first.prefix.isEmpty || items.contains(where: { isKnown($0.key) }) else { return nil }
    // `[**@key**]` is emphasis around a key in a sentence.
    guard items.allSatisfy({ !opensEmphasis($0.prefix) }) else { return nil }
    return Reading(citation: WrittenCitation(items: items), end: bracket.end)
  }

  /// A work that is part of a sentence, with what stands in a bracket behind it; `nil` where no known work is named.
  ///
  /// - Parameter start: At the at sign.
  func narrative(at start: TextCursor) -> Reading? {
    guard let works, CitationKey.canBegin(at: start.index, in: start.bytes),
      let key = CitationKey.candidates(at: start.index, in: start.bytes).first(where: {
        $0.isWhole && works.contains($0.key)
      })
    else { return nil }
    var item = WrittenCitation.Item(key: key.key, span: start.span)
    item.isAuthorHidden = isHidden(start)
    var end = start
    end.advance(by: key.end - start.index)
    guard !goesOn(end) else { return nil }
    var citation = WrittenCitation(items: [item], isNarrative: !item.isAuthorHidden)
    if let behind = behind(end) {
      citation.items[0].suffix = ", " + behind.suffix
      citation.items += behind.items
      end = behind.end
    }
    return Reading(citation: citation, end: end)
  }

  /// Keys that an at sign outside every citation may mean.
  func bareKeys(at start: TextCursor) -> [BareKey] {
    guard CitationKey.canBegin(at: start.index, in: start.bytes) else { return [] }
    let keys = CitationKey.candidates(at: start.index, in: start.bytes)
    guard works != nil, let first = keys.first, !keys.contains(where: { isKnown($0.key) }) else {
      return keys.map { BareKey(key: $0.key, span: start.span) }
    }
    var key = BareKey(key: first.key, span: start.span)
    key.isDoubtful = !goesOn(start, behind: first)
    key.isBracketed = key.isDoubtful && RoundBrackets(around: start.index, to: first.end, in: start.bytes) != nil
    return [key]
  }

  private func goesOn(_ start: TextCursor, behind key: CitationKey.Reading) -> Bool {
    var end = start
    end.advance(by: key.end - start.index)
    return goesOn(end)
  }

  /// Keys in a bracket that is no citation, since none of them is known.
  func doubtfulKeys(at start: TextCursor) -> [BareKey] {
    guard works != nil, let bracket = parts(of: start) else { return [] }
    let items = bracket.parts.compactMap { item(in: $0, from: start) }
    guard items.count == bracket.parts.count, !items.contains(where: { isKnown($0.key) }) else { return [] }
    return items.map { BareKey(key: $0.key, span: $0.span, isBracketed: true, prefix: $0.prefix) }
  }

  /// The key of a bracket that is printed as text because a part of it tells a place and names no work:
  /// `[@key, p. 3; ch. 4]`.
  func unreadKey(at start: TextCursor) -> BareKey? {
    guard works != nil, let bracket = parts(of: start), bracket.parts.count > 1, let part = bracket.parts.first,
      let first = item(in: part, from: start), first.prefix.isEmpty, isKnown(first.key)
    else { return nil }
    let others = bracket.parts.dropFirst().filter { item(in: $0, from: start) == nil }
    let areLocators = others.allSatisfy { range in
      let text = start.bytes[range]
      return range.count <= 24 && text.contains { (0x30...0x39).contains($0) }
    }
    return !others.isEmpty && areLocators ? BareKey(key: first.key, span: first.span) : nil
  }

  /// Whether words before a key end with a mark of emphasis that closes behind the key only.
  private func opensEmphasis(_ prefix: String) -> Bool {
    guard let mark = prefix.last, mark == "*" || mark == "_" else { return false }
    let end = prefix.reversed().prefix { $0 == mark }.count
    return end == prefix.count || prefix.dropLast(end).last?.isWhitespace == true
  }

  private func isKnown(_ key: String) -> Bool { works?.contains(key) ?? true }

  /// `-@key` leaves the author out, unless the hyphen joins it to a word.
  private func isHidden(_ at: TextCursor) -> Bool {
    guard at.index > 0, at.bytes[at.index - 1] == UInt8(ascii: "-") else { return false }
    return at.index == 1 || [0x20, 0x0A, UInt8(ascii: "("), UInt8(ascii: "[")].contains(at.bytes[at.index - 2])
  }

  /// Whether a key that ends here is part of a longer word, such as an address.
  private func goesOn(_ cursor: TextCursor) -> Bool {
    cursor.byte == UInt8(ascii: "@") || cursor.byte == UInt8(ascii: "/")
  }
}

extension CitationParser {
  private struct Bracket {
    var parts: [Range<Int>]
    let end: TextCursor
  }

  /// The parts of a bracket between semicolons; `nil` where it does not close, holds no at sign, or belongs to a span
  /// or a link.
  private func parts(of start: TextCursor) -> Bracket? {
    var scan = BracketScan(start.bytes, from: start.index + 1, limit: start.index + Self.longest)
    guard let close = scan.close(), scan.holdsAt else { return nil }
    var end = start
    end.advance(by: close + 1 - start.index)
    // `[@key]{…}` and `[@key](…)` are a span and a link around an at sign.
    if end.byte == UInt8(ascii: "{") || end.byte == UInt8(ascii: "(") { return nil }
    // `[@key;]` names one work.
    let parts = scan.parts.filter { part in !start.bytes[part].allSatisfy { $0 == 0x20 || $0 == 0x0A } }
    return Bracket(parts: parts, end: end)
  }

  /// The work of a part; `nil` where it names none.
  private func item(in part: Range<Int>, from start: TextCursor) -> WrittenCitation.Item? {
    let bytes = start.bytes
    for index in part where bytes[index] == UInt8(ascii: "@") {
      guard index == part.lowerBound || bytes[index - 1] != UInt8(ascii: "\\"),
        CitationKey.canBegin(at: index, in: bytes)
      else { continue }
      let candidates = CitationKey.candidates(at: index, in: bytes).filter { $0.end <= part.upperBound }
      let known = candidates.first { $0.isWhole && isKnown($0.key) }
      guard let key = known ?? candidates.last(where: \.isWhole) else { continue }
      var before = start
      before.advance(by: index - start.index)
      let isHidden = isHidden(before)
      var item = WrittenCitation.Item(key: key.key, span: before.span)
      item.isAuthorHidden = isHidden
      item.prefix = words(bytes[part.lowerBound..<(isHidden ? index - 1 : index)])
      item.suffix = words(bytes[key.end..<part.upperBound])
      if [".", ":"].contains(item.suffix) { item.suffix = "" }
      return item
    }
    return nil
  }

  private func words(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private struct Behind {
    let suffix: String
    let items: [WrittenCitation.Item]
    let end: TextCursor
  }

  /// `[p. 33; @other]` behind a key in the sentence; `nil` where the bracket is something else.
  private func behind(_ key: TextCursor) -> Behind? {
    var open = key
    if open.byte == 0x20 || open.byte == 0x0A { open.advance() }
    guard open.byte == UInt8(ascii: "["), open.peek(1) != UInt8(ascii: "^") else { return nil }
    var scan = BracketScan(open.bytes, from: open.index + 1, limit: open.index + Self.longest)
    guard let close = scan.close(), let first = scan.parts.first, item(in: first, from: open) == nil else { return nil }
    let items = scan.parts.dropFirst().compactMap { item(in: $0, from: open) }
    let suffix = words(open.bytes[first])
    guard items.count == scan.parts.count - 1, !suffix.isEmpty else { return nil }
    var end = open
    end.advance(by: close + 1 - open.index)
    guard ![UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: "[")].contains(end.byte ?? 0) else { return nil }
    return Behind(suffix: suffix, items: items, end: end)
  }
}
