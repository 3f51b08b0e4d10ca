package import Markup

/// What a message is said into, piece by piece.
protocol TextSink: ~Copyable {
  mutating func add(_ text: String)
}

extension MarkupWriter: TextSink {
  /// Escaped, as all text.
  package mutating func add(_ text: String) { self.text(text) }
}

/// Plain text that grows in room on the stack, so that a text takes memory once, when it is complete.
struct PlainText: TextSink, ~Copyable {
  /// Bytes of the longest text that is put together on the stack alone.
  private static let room = 512

  private let stack: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  /// What came before, once a text is longer.
  private var before = ""

  private init(_ stack: UnsafeMutableBufferPointer<UInt8>) { self.stack = stack }

  /// The text that is added.
  static func text(_ add: (inout PlainText) -> Void) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { stack in
      var plain = PlainText(stack)
      add(&plain)
      return plain.finish()
    }
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      if utf8.count > stack.count - count { before = finish() }
      guard utf8.count <= stack.count else { return before += String(decoding: utf8, as: UTF8.self) }
      _ = UnsafeMutableBufferPointer(rebasing: stack[count...]).update(fromContentsOf: utf8)
      count += utf8.count
    }
  }

  private mutating func finish() -> String {
    let last = String(decoding: UnsafeBufferPointer(rebasing: stack[..<count]), as: UTF8.self)
    count = 0
    return before.isEmpty ? last : before + last
  }
}
