/// The key of a message as it is looked up: a number made of its letters (FNV-1a), so that no string is made of it.
///
/// A test holds the keys of all messages apart.
struct MessageKey: Sendable, Hashable {
  let hash: UInt64

  init(_ key: StaticString) {
    hash = key.withUTF8Buffer(Self.hash)
  }

  init(_ key: String) {
    var key = key
    hash = key.withUTF8(Self.hash)
  }

  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    key.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
