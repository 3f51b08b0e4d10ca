/// The marked passages of a narrative's page and where they stand in its text: the text that a browser gives for the
/// page's `body`, in code points. It is taken from the finished page, so that it holds whatever the templates are.
struct MarkedPassages {
  /// A part of an excerpt: most excerpts have one.
  struct Part {
    /// Anchor of the excerpt.
    let anchor: String
    /// Code points before it and up to its end.
    let range: Range<Int>
    /// The same in bytes of the text.
    fileprivate let bytes: Range<Int>
  }

  /// A place in the text.
  private struct Place {
    var bytes = 0
    /// Code points before it.
    var scalars = 0
  }

  /// Parts, in the order of their ends.
  private(set) var parts: [Part] = []
  /// The text of the page, UTF-8.
  private var text: [UInt8] = []
  private var end = Place()
  /// Marks that are not closed yet; an anchor of `nil` names no excerpt.
  private var open: [(anchor: String?, start: Place)] = []

  /// Reads a page.
  init(page: [UInt8]) {
    text.reserveCapacity(page.count / 2)
    var index = Self.body(of: page)
    while index < page.count {
      switch page[index] {
      case UInt8(ascii: "<"):
        let end = page[index...].firstIndex(of: UInt8(ascii: ">")) ?? page.count - 1
        read(page[(index + 1)..<max(end, index + 1)])
        index = end + 1
      case UInt8(ascii: "&"):
        let reference = Self.references.first { page[index...].starts(with: $0.name) }
        append(reference?.character ?? page[index])
        index += reference?.name.count ?? 1
      default:
        append(page[index])
        index += 1
      }
    }
  }

  /// The words of a part, and up to `room` code points before and behind it.
  func quote(_ part: Part, room: Int = 20) -> (exact: String, prefix: String, suffix: String) {
    var (start, end) = (part.bytes.lowerBound, part.bytes.upperBound)
    for _ in 0..<room where start > 0 {
      repeat { start -= 1 } while start > 0 && Self.goesOn(text[start])
    }
    for _ in 0..<room where end < text.count {
      repeat { end += 1 } while end < text.count && Self.goesOn(text[end])
    }
    return (string(part.bytes), string(start..<part.bytes.lowerBound), string(part.bytes.upperBound..<end))
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  private mutating func append(_ byte: UInt8) {
    text.append(byte)
    end.bytes += 1
    end.scalars += Self.goesOn(byte) ? 0 : 1
  }

  /// Takes what stands between two angles.
  private mutating func read(_ tag: ArraySlice<UInt8>) {
    if tag.elementsEqual("/mark".utf8) {
      guard let mark = open.popLast(), let anchor = mark.anchor else { return }
      parts.append(
        Part(
          anchor: anchor, range: mark.start.scalars..<end.scalars, bytes: mark.start.bytes..<end.bytes))
    } else if tag.starts(with: "mark".utf8), tag.count == 4 || tag.starts(with: "mark ".utf8) {
      let anchor = Self.value(" data-part=\"", in: tag) ?? Self.value(" id=\"e-", in: tag)
      open.append((anchor.map { String(decoding: $0, as: UTF8.self) }, end))
    }
  }

  /// What stands between a start and the next quotation mark; `nil` where the tag has no such start.
  private static func value(_ start: String, in tag: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let space = start.utf8.first
    for index in tag.indices where tag[index] == space && tag[index...].starts(with: start.utf8) {
      return tag[(index + start.utf8.count)...].prefix { $0 != UInt8(ascii: "\"") }
    }
    return nil
  }

  private static func body(of page: [UInt8]) -> Int {
    page.indices.first { page[$0] == UInt8(ascii: "<") && page[$0...].starts(with: "<body".utf8) } ?? 0
  }

  /// Whether a byte belongs to a code point that began before it.
  private static func goesOn(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// The references that this program writes.
  private static let references: [(name: [UInt8], character: UInt8)] = [
    (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
    (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
    (Array("&#39;".utf8), UInt8(ascii: "'")),
  ]
}
