import Diagnostics

/// Reads one YAML document into nodes that know their place.
///
/// The format allows block and flow style and nothing that makes a file mean more than it shows: anchors, aliases,
/// tags, merge keys, duplicate keys and further documents are refused. (Design §3.1)
struct YAMLReader {
  /// Deepest nesting the format needs is 6; the limit keeps hostile input from exhausting the stack.
  static let maximumDepth = 32
  /// The document's root, an empty mapping when there is none; `nil` when the text cannot be parsed, which is reported.
  ///
  /// - Parameters:
  ///   - bytes: The YAML text.
  ///   - file: Path for messages.
  ///   - lineOffset: Lines that stand before the text in its file, as for front matter.
  ///   - limit: How large the text may be.
  static func read(
    _ bytes: [UInt8], file: String, lineOffset: Int = 0, limit: SizeLimit = .content, reporter: Reporter
  ) -> YAMLNode? {
    if let fault = limit.check(bytes.count, path: file) {
      reporter.add([fault])
      return nil
    }
    let text = withLineFeedsOnly(bytes)
    let events = YAMLEvents.all(of: text, file: file, lineOffset: lineOffset, reporter: reporter)
    guard let events else { return nil }
    var builder = YAMLBuilder(events: events, reporter: reporter)
    return builder.document()
      ?? YAMLNode(kind: .mapping([]), span: SourceSpan(file: file, line: 1 + lineOffset, column: 1))
  }

  /// The text with a space for each Unicode line separator, which libyaml would count as a line and no editor does.
  private static func withLineFeedsOnly(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let byte = rest.first {
      if let separator = separators.first(where: { rest.starts(with: $0) }) {
        result.append(0x20)
        rest = rest.dropFirst(separator.count)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// Next line, line separator and paragraph separator in UTF-8.
  private static let separators: [[UInt8]] = [[0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9]]
}
