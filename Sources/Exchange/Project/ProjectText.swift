/// The words of a text, in memory or where a large project keeps them.
package enum ProjectText {
  case written(String)
  /// Read when they are asked for, so that a project of hundreds of megabytes is never whole in memory.
  case stored(any TextStore, key: String)

  /// The words, with the line ends they have.
  package func read() throws(ExchangeFault) -> String {
    switch self {
    case .written(let text): text
    case .stored(let store, let key): try store.text(key)
    }
  }
}

extension ProjectText {
  /// Bytes as a text: UTF-8, UTF-16 with a byte-order mark, or what an older Windows wrote.
  package static func text(_ bytes: [UInt8], of name: String = "text") throws(ExchangeFault) -> String {
    try TextBytes.text(bytes, of: name)
  }
}

/// Where a project keeps texts.
package protocol TextStore {
  /// The text under a key.
  func text(_ key: String) throws(ExchangeFault) -> String
}

/// What an offset counts.
package enum OffsetUnit: Sendable {
  case codePoints, utf16, utf8
  /// Bytes of the text nodes of a document in HTML: ends of blocks count nothing.
  case utf8OfHTML
}
