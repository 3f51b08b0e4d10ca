import Diagnostics

/// A Markdown file cut into its front matter and its text.
struct FrontMatter {
  /// The keys; `nil` when the file has none.
  let node: YAMLNode?
  /// The Markdown below; `nil` when it cannot be told from the front matter.
  let body: [UInt8]?
  /// Line of the file on which the Markdown begins, from 1.
  let bodyLine: Int

  /// Whether a file begins as front matter does, empty lines left aside.
  static func isGiven(in file: TextFile) -> Bool {
    isFence(file.bytes[Self.start(of: file.bytes).index...].prefix { $0 != 0x0A })
  }

  /// Where a file begins, blank lines and comments of HTML left aside, and where these comments stand.
  private static func start(of bytes: [UInt8]) -> (index: Int, comments: [Int]) {
    var (index, comments): (Int, [Int]) = (0, [])
    while index < bytes.count {
      if isBlank(bytes[index]) {
        index += 1
      } else if bytes[index...].starts(with: HTMLComment.opening), let end = HTMLComment.end(from: index, in: bytes) {
        comments.append(index)
        index = end
      } else {
        break
      }
    }
    return (index, comments)
  }

  static func split(_ file: TextFile, display: String, reporter: Reporter) -> FrontMatter {
    let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let (index, comments) = Self.start(of: file.bytes)
    let start = file.bytes[..<index].count { $0 == 0x0A }
    guard isFence(file.bytes[index...].prefix { $0 != 0x0A }) else {
      reportMissing(lines[start], SourceSpan(file: display, line: start + 1, column: 1), reporter)
      return FrontMatter(node: nil, body: file.bytes, bodyLine: 1)
    }
    for comment in comments {
      let line = file.bytes[..<comment].count { $0 == 0x0A } + 1
      let end = HTMLComment.end(from: comment, in: file.bytes)
      let ending = HTMLComment.ending(from: comment, to: end, in: file.bytes)
      reporter.add([HTMLComment.told(ending, at: SourceSpan(file: display, line: line, column: 1))])
    }
    guard let end = lines[(start + 1)...].firstIndex(where: { isFence($0) || isEnd($0) }) else {
      reporter.error(
        "front-matter-not-closed", at: SourceSpan(file: display, line: start + 1, column: 1),
        "the front matter is not closed",
        hints: ["add a line '---' below its last key"])
      return FrontMatter(node: nil, body: nil, bodyLine: 1)
    }
    let head = lines[(start + 1)..<end].joined(separator: [0x0A])
    let node = YAMLReader.read(Array(head), file: display, lineOffset: start + 1, reporter: reporter)
    reportSecond(lines[(end + 1)...], display, reporter)
    return FrontMatter(
      node: node, body: Array(lines[(end + 1)...].joined(separator: [0x0A])), bodyLine: end + 2)
  }

  /// A second front matter, as a script or a template leaves it that is applied twice, would be printed as text.
  private static func reportSecond(_ lines: ArraySlice<ArraySlice<UInt8>>, _ display: String, _ reporter: Reporter) {
    guard let first = lines.firstIndex(where: { line in !line.allSatisfy(isBlank) }), isFence(lines[first]),
      let last = lines[(first + 1)...].firstIndex(where: isFence), last > first + 1,
      lines[(first + 1)..<last].allSatisfy(isKey)
    else { return }
    reporter.error(
      "second-front-matter", at: SourceSpan(file: display, line: first + 1, column: 1),
      "a second front matter begins here, and would be printed as text",
      hints: ["move its keys into the first one, and remove it with its lines '---'"])
  }

  /// Whether a line is a key of small letters with a value: `consent: public`.
  private static func isKey(_ line: ArraySlice<UInt8>) -> Bool {
    let key = line.prefix { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }
    let rest = line[key.endIndex...]
    return !key.isEmpty && rest.first == UInt8(ascii: ":") && (rest.count == 1 || rest.dropFirst().first == 0x20)
  }

  /// Programs make one dash of several, and some hands add a fourth.
  private static func reportMissing(_ line: ArraySlice<UInt8>, _ span: SourceSpan, _ reporter: Reporter) {
    let signs = String(decoding: line, as: UTF8.self).trimmed
    let isNearlyFence = !signs.isEmpty && signs.allSatisfy { "-–—−".contains($0) }
    reporter.error(
      "missing-front-matter", at: isNearlyFence ? span : SourceSpan(file: span.file, line: 1, column: 1),
      isNearlyFence
        ? "front matter begins with three hyphens, and this line has other dashes"
        : "the file does not begin with front matter",
      hints: [
        isNearlyFence
          ? "write three hyphens and nothing else here, and in the line below the last key"
          : "begin it with a line '---', its keys, and a line '---'"
      ])
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool { holdsOnly("---", line) }

  /// YAML's own end of a document, which Pandoc takes too.
  private static func isEnd(_ line: ArraySlice<UInt8>) -> Bool { holdsOnly("...", line) }

  private static func holdsOnly(_ sign: String, _ line: ArraySlice<UInt8>) -> Bool {
    let end = line.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? line.startIndex
    return line[line.startIndex..<end].elementsEqual(sign.utf8)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
}
