/// The marked passages of a narrative's page and where they stand in its text: the text that a browser gives for the
/// page's `body`, in code points. It is taken from the finished page, so that it holds whatever the templates are.
struct MarkedPassages {
  /// A part of an excerpt: most excerpts have one.
  struct Part {
    /// Anchor of the excerpt.
    let anchor: String
    /// Code points before it and up to its end.
    let range: Range<Int>
  }

  /// The text of the page.
  private(set) var text: [Unicode.Scalar] = []
  /// Parts, in the order of their ends.
  private(set) var parts: [Part] = []
  /// Marks that are not closed yet; an anchor of `nil` names no excerpt.
  private var open: [(anchor: String?, start: Int)] = []

  /// Reads a page.
  init(page: [UInt8]) {
    let html = String(decoding: page, as: UTF8.self)
    let body = html.firstRange(of: "<body")?.lowerBound ?? html.startIndex
    var rest = html[body...].utf8
    while let angle = rest.firstIndex(of: UInt8(ascii: "<")) {
      append(Substring(rest[..<angle]))
      let end = rest[angle...].firstIndex(of: UInt8(ascii: ">")) ?? rest.index(before: rest.endIndex)
      read(Substring(rest[rest.index(after: angle)..<end]))
      rest = rest[rest.index(after: end)...]
    }
    append(Substring(rest))
  }

  /// The words of a part, and up to `room` code points before and behind it.
  func quote(_ part: Part, room: Int = 20) -> (exact: String, prefix: String, suffix: String) {
    let (start, end) = (part.range.lowerBound, part.range.upperBound)
    return (
      string(part.range), string(max(0, start - room)..<start), string(end..<min(text.count, end + room))
    )
  }

  private func string(_ range: Range<Int>) -> String {
    var string = String.UnicodeScalarView()
    string.append(contentsOf: text[range])
    return String(string)
  }

  private mutating func read(_ tag: Substring) {
    if tag == "/mark" {
      guard let mark = open.popLast(), let anchor = mark.anchor else { return }
      parts.append(Part(anchor: anchor, range: mark.start..<text.count))
    } else if tag == "mark" || tag.hasPrefix("mark ") {
      let anchor = Self.value("data-part", in: tag) ?? Self.value("id", in: tag).map { $0.dropFirst("e-".count) }
      open.append((anchor.map(String.init), text.count))
    }
  }

  private static func value(_ name: String, in tag: Substring) -> Substring? {
    guard let start = tag.firstRange(of: " \(name)=\"")?.upperBound, let end = tag[start...].firstIndex(of: "\"") else {
      return nil
    }
    return tag[start..<end]
  }

  private mutating func append(_ words: Substring) {
    guard words.utf8.contains(UInt8(ascii: "&")) else { return text.append(contentsOf: words.unicodeScalars) }
    var rest = words
    while let sign = rest.firstIndex(of: "&") {
      text.append(contentsOf: rest[..<sign].unicodeScalars)
      let name = rest[sign...].prefix { $0 != ";" }
      guard let scalar = Self.references[String(name)], name.endIndex < rest.endIndex else {
        text.append("&")
        rest = rest[rest.index(after: sign)...]
        continue
      }
      text.append(scalar)
      rest = rest[rest.index(after: name.endIndex)...]
    }
    text.append(contentsOf: rest.unicodeScalars)
  }

  /// The references that this program writes.
  private static let references: [String: Unicode.Scalar] = [
    "&amp": "&", "&lt": "<", "&gt": ">", "&quot": "\"", "&#39": "'",
  ]
}
