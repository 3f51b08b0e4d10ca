import Diagnostics

/// A Markdown file cut into its front matter and its text.
struct FrontMatter {
  /// The keys; `nil` when the file has none.
  let node: YAMLNode?
  /// The Markdown below; `nil` when it cannot be told from the front matter.
  let body: [UInt8]?
  /// Line of the file on which the Markdown begins, from 1.
  let bodyLine: Int

  /// Whether a file begins as front matter does.
  static func isGiven(in file: TextFile) -> Bool { isFence(file.bytes.prefix { $0 != 0x0A }) }

  static func split(_ file: TextFile, display: String, reporter: Reporter) -> FrontMatter {
    let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let first = lines.first, isFence(first) else {
      reporter.error(
        "missing-front-matter", at: SourceSpan(file: display, line: 1, column: 1),
        "the file does not begin with front matter", hints: ["begin it with a line '---', its keys, and a line '---'"])
      return FrontMatter(node: nil, body: file.bytes, bodyLine: 1)
    }
    guard let end = lines.dropFirst().firstIndex(where: isFence) else {
      reporter.error(
        "front-matter-not-closed", at: SourceSpan(file: display, line: 1, column: 1), "the front matter is not closed",
        hints: ["add a line '---' below its last key"])
      return FrontMatter(node: nil, body: nil, bodyLine: 1)
    }
    let head = lines[1..<end].joined(separator: [0x0A])
    let node = YAMLReader.read(Array(head), file: display, lineOffset: 1, reporter: reporter)
    return FrontMatter(
      node: node, body: Array(lines[(end + 1)...].joined(separator: [0x0A])), bodyLine: end + 2)
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    let end = line.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? line.startIndex
    return line[line.startIndex..<end].elementsEqual("---".utf8)
  }
}
