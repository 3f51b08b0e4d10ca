/// Finished markup: bytes that only a `MarkupWriter` can have made, and so are escaped by construction.
package struct Markup: Sendable, Equatable {
  /// The markup as UTF-8.
  package let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Markup without content.
  package static let empty = Markup(bytes: [])

  /// Whether there is nothing to show.
  package var isEmpty: Bool { bytes.isEmpty }

  /// The markup as a string, for templates and tests.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Builds markup with a fresh writer.
  package static func build(_ content: (inout MarkupWriter) -> Void) -> Markup {
    var writer = MarkupWriter()
    content(&writer)
    return writer.markup
  }
}
