package import Markup

/// What a message is said into, piece by piece.
protocol TextSink: ~Copyable {
  mutating func add(_ text: String)
}

extension MarkupWriter: TextSink {
  /// Escaped, as all text.
  package mutating func add(_ text: String) { self.text(text) }
}

/// Plain text that grows.
struct PlainText: TextSink {
  private(set) var text = ""

  /// - Parameter room: Bytes that are about to be added.
  init(room: Int) { text.reserveCapacity(room) }

  mutating func add(_ text: String) { self.text += text }
}
