import CCMark
import Diagnostics

/// Tells of what other kinds of Markdown have and the format has not: task lists, words struck through, links in double
/// brackets and the like.
struct MarkdownExtras {
  /// Lines of the marked text.
  let lines: [ArraySlice<UInt8>]

  init(_ bytes: [UInt8]) { lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false) }

  /// What a block of text holds of them, with the line of each, from 1.
  func found(in node: OpaquePointer) -> [(line: Int, what: String, mend: String)] {
    let first = max(1, Int(cmark_node_get_start_line(node)))
    let last = min(lines.count, Int(cmark_node_get_end_line(node)))
    guard first <= last else { return [] }
    var result: [(line: Int, what: String, mend: String)] = []
    for line in first...last {
      let text = lines[line - 1]
      if line < last, text.contains(UInt8(ascii: "|")), Self.isDelimiter(lines[line]) {
        result.append((line, "a table", "write it as a list, or attach it as a file"))
      }
      if Self.isTightHeading(text) {
        result.append((line, "headings without a blank behind '#'", "write '# Heading', or \\# for the sign itself"))
      }
      if line < last, Self.isBullet(text), Self.isBullet(lines[line]), line == first || !Self.isBullet(lines[line - 2])
      {
        result.append((line, "lists with such dots", "begin each line of the list with '- '"))
      }
      if Self.isTask(text) { result.append((line, "a task list", "write in words what is done and what is not")) }
      for sign in ForeignSigns.found(in: text) { result.append((line, sign.what, sign.mend)) }
      if Self.strikes(text) { result.append((line, "words struck through", "remove the words, or the signs ~~")) }
    }
    return result
  }

  /// The table that a block of text is; `nil` where it is none.
  func table(in node: OpaquePointer) -> MarkdownTable? {
    let first = max(1, Int(cmark_node_get_start_line(node)))
    let last = min(lines.count, Int(cmark_node_get_end_line(node)))
    return first < last ? MarkdownTable(lines[(first - 1)..<last], first: first) : nil
  }

  /// Whether a node is a block of code that blanks or a tab make, and no fence.
  func isIndented(_ node: OpaquePointer) -> Bool {
    let line = Int(cmark_node_get_start_line(node))
    guard cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK, lines.indices.contains(line - 1) else { return false }
    let text = lines[line - 1].drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
    return !text.starts(with: "```".utf8) && !text.starts(with: "~~~".utf8)
  }

  /// `|---|:--:|`
  private static func isDelimiter(_ line: ArraySlice<UInt8>) -> Bool {
    let signs = line.filter { $0 != 0x20 && $0 != 0x09 && $0 != UInt8(ascii: ">") }
    guard signs.contains(UInt8(ascii: "-")), signs.contains(UInt8(ascii: "|")) else { return false }
    return signs.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") }
  }

  /// `#Heading`
  private static func isTightHeading(_ line: ArraySlice<UInt8>) -> Bool {
    let rest = line.drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }
    let signs = rest.prefix { $0 == UInt8(ascii: "#") }
    guard (1...6).contains(signs.count), let first = rest.dropFirst(signs.count).first else { return false }
    return first >= 0x80 || Character(UnicodeScalar(first)).isLetter
  }

  /// `• words`, as word processors write lists; `\u{F0B7}` is the dot of a font of signs.
  private static func isBullet(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
    return text.first.map { $0 >= 0x80 } == true && bullets.contains { text.starts(with: $0) }
  }

  private static let bullets = ["•", "‣", "◦", "▪", "●", "\u{F0B7}"].flatMap { sign in
    [" ", "\t", "\u{A0}"].map { Array((sign + $0).utf8) }
  }

  /// `- [ ] words`
  private static func isTask(_ line: ArraySlice<UInt8>) -> Bool {
    guard holdsBox(line) else { return false }
    var rest = Substring(String(decoding: line, as: UTF8.self)).drop { $0 == " " || $0 == ">" || $0 == "\t" }
    let digits = rest.prefix { $0.isNumber }
    rest = digits.isEmpty ? rest : rest.dropFirst(digits.count)
    guard let marker = rest.first, digits.isEmpty ? "-*+".contains(marker) : ".)".contains(marker) else { return false }
    rest = rest.dropFirst().drop { $0 == " " }
    return ["[ ] ", "[x] ", "[X] "].contains { rest.hasPrefix($0) }
  }

  /// Whether there is a pair of brackets with one sign between and a blank behind.
  private static func holdsBox(_ line: ArraySlice<UInt8>) -> Bool {
    line.indices.dropLast(3).contains {
      line[$0] == UInt8(ascii: "[") && line[$0 + 2] == UInt8(ascii: "]") && line[$0 + 3] == 0x20
    }
  }

  /// `~~words~~`, code left aside.
  private static func strikes(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count(where: { $0 == UInt8(ascii: "~") }) >= 4 else { return false }
    let text = String(decoding: line, as: UTF8.self)
    let outside = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 0 }.map(\.element).joined(separator: " ")
    let parts = outside.split(separator: "~~", omittingEmptySubsequences: false)
    return parts.count >= 3 && parts.dropFirst().dropLast().contains { $0.holdsWords && $0.first != " " }
  }
}

extension Substring {
  fileprivate var holdsWords: Bool { String(self).holdsWords }
}
