/// A name as it is looked up: a number made of its letters (FNV-1a), so that no string is made or hashed for it.
///
/// A test holds the keys of all messages, values and words apart.
struct TextKey: Sendable, Hashable {
  let hash: UInt64

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ name: StaticString) {
    hash = name.withUTF8Buffer { Self.adding($0, to: Self.start) }
  }

  init(_ name: String) {
    var name = name
    hash = name.withUTF8 { Self.adding($0, to: Self.start) }
  }

  /// The key of a word as the file has it: its group, a dot, its name.
  init(_ group: WordGroup, _ name: String) {
    var (group, name) = (group.rawValue, name)
    let start = Self.adding(UInt8(ascii: "."), to: group.withUTF8 { Self.adding($0, to: Self.start) })
    hash = name.withUTF8 { Self.adding($0, to: start) }
  }

  private static func adding(_ name: UnsafeBufferPointer<UInt8>, to start: UInt64) -> UInt64 {
    var hash = start
    for byte in name { hash = adding(byte, to: hash) }
    return hash
  }

  private static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}

/// Values by keys that are numbers made of letters already: found at their own place or a few behind it.
struct KeyTable<Value: Sendable>: Sendable {
  /// The keys by their places, apart from the values, of which only the one that is sought is touched.
  private var keys: [TextKey?]
  private var values: [Value?]
  private let mask: Int

  init(_ items: some Collection<(key: TextKey, value: Value)>) {
    var size = 16
    while size < items.count * 2 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: nil, count: size)
    values = Array(repeating: nil, count: size)
    for item in items {
      let place = place(of: item.key)
      keys[place] = item.key
      values[place] = item.value
    }
  }

  subscript(key: TextKey) -> Value? { values[place(of: key)] }

  /// Where a key stands, or would stand.
  private func place(of key: TextKey) -> Int {
    var place = Int(truncatingIfNeeded: key.hash ^ key.hash >> 32) & mask
    while let other = keys[place], other != key { place = (place + 1) & mask }
    return place
  }
}
