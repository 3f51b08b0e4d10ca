/// Finished markup: bytes that only a `MarkupWriter` can have made, and so are escaped by construction.
package struct Markup: Sendable {
  /// The bytes in pieces. What is large stays a piece when it becomes part of something larger, and is copied once.
  let pieces: [[UInt8]]
  /// Number of bytes.
  package let count: Int

  init(pieces: [[UInt8]]) {
    self.pieces = pieces
    count = pieces.reduce(0) { $0 + $1.count }
  }

  /// Markup without content.
  package static let empty = Markup(pieces: [])

  /// The markup as UTF-8.
  package var bytes: [UInt8] {
    if pieces.count == 1 { return pieces[0] }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for piece in pieces { bytes.append(contentsOf: piece) }
    return bytes
  }

  /// Whether there is nothing to show.
  package var isEmpty: Bool { count == 0 }

  /// The markup as a string, for templates and tests.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Builds markup with a fresh writer.
  package static func build(_ content: (inout MarkupWriter) -> Void) -> Markup {
    var writer = MarkupWriter()
    content(&writer)
    return writer.finish()
  }
}

extension Markup: Equatable {
  package static func == (left: Markup, right: Markup) -> Bool { left.bytes == right.bytes }
}
