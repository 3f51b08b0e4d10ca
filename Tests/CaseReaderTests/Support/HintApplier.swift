import CaseReader
import Diagnostics

/// Follows hints as they are written, at the places their messages name.
struct HintApplier {
  var files: [String: [UInt8]]
  /// Which of the wordings a hint offers is written, from 0; the last where it offers fewer.
  let choice: Int

  /// Applies the first hint of a diagnostic.
  mutating func apply(_ diagnostic: Diagnostic) throws {
    guard let first = diagnostic.hints.first, let hint = Hint(first) else {
      throw Mend.Fault(description: "neither a hint that says what to write nor a mend.txt: \(diagnostic)")
    }
    let path = String(diagnostic.span.file.dropFirst("content/".count))
    guard let line = diagnostic.span.line else { return try rename(path, hint) }
    guard let bytes = files[path] else { throw Mend.Fault(description: "no file \(path)") }
    var lines = String(decoding: bytes, as: UTF8.self).components(partedBy: "\n")
    let place = (line: line - 1, column: (diagnostic.span.column ?? 1) - 1)
    lines[place.line] = try mended(lines[place.line], at: place.column, hint, diagnostic)
    files[path] = Array(lines.joined(separator: "\n").utf8)
  }

  /// Gives a file, or all files of a folder, another name before its ending.
  private mutating func rename(_ path: String, _ hint: Hint) throws {
    guard case .word(let word) = hint else { throw Mend.Fault(description: "no name for \(path)") }
    let parts = path.components(partedBy: "/")
    let ending = parts[parts.count - 1].components(partedBy: ".").dropFirst().joined(separator: ".")
    let name = ending.isEmpty || word.contains(".") ? word : word + "." + ending
    let renamed = (parts.dropLast() + [name]).joined(separator: "/")
    for (old, bytes) in files where old == path || old.hasPrefix(path + "/") {
      files[old] = nil
      files[renamed + old.dropFirst(path.count)] = bytes
    }
  }

  private func mended(_ line: String, at column: Int, _ hint: Hint, _ diagnostic: Diagnostic) throws -> String {
    let scalars = line.unicodeScalars
    let index = scalars.index(scalars.startIndex, offsetBy: column)
    let (before, after) = (String(line[..<index]), String(line[index...]))
    switch hint {
    case .word(let word): return before + (try Self.replace(word, in: after, diagnostic))
    case .oneOf(let words): return before + (try Self.replace(chosen(words), in: after, diagnostic))
    case .line(let text): return line.prefix { $0 == " " } + text
    case .rows(let rows): return Self.insert(chosen(rows).replacing("…", with: "words"), between: before, and: after)
    case .attributes(let attributes):
      guard let brace = after.firstIndex(of: "}") else { throw Mend.Fault(description: "no braces in: \(line)") }
      return before + after[..<brace] + " " + chosen(attributes) + after[brace...]
    }
  }

  private func chosen(_ words: [String]) -> String { words[min(choice, words.count - 1)] }

  /// Puts a word in the place of the author's, which the summary quotes first.
  private static func replace(_ word: String, in text: String, _ diagnostic: Diagnostic) throws -> String {
    let wrong = diagnostic.summary.firstMatch(of: /'(?<word>[^']+)'/)?.word ?? ""
    guard !wrong.isEmpty, let range = text.firstRange(of: wrong)
    else { throw Mend.Fault(description: "the word is not at its place: \(diagnostic.summary)") }
    return text[..<range.lowerBound] + word + text[range.upperBound...]
  }

  /// Into the braces that begin or go on at the place, or as a line of its own above.
  private static func insert(_ row: String, between before: String, and after: String) -> String {
    if after.hasPrefix("{") { return before + "{" + row + ", " + after.dropFirst() }
    if before.contains("{"), let brace = after.firstIndex(of: "}") {
      return before + after[..<brace] + ", " + row + after[brace...]
    }
    return before + row + "\n" + String(repeating: " ", count: before.count) + after
  }
}
