/// A name of an element or attribute, of which eight bytes are kept, in lower case.
struct ShortName {
  private(set) var packed: UInt64 = 0
  private(set) var count = 0

  /// Reads a name and goes to its end.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) {
    while place < bytes.count, !Self.ends(bytes[place]) {
      if count < 8 { packed = packed << 8 | UInt64(bytes[place] | 0x20) }
      count += 1
      place += 1
    }
  }

  init(_ name: String) {
    for byte in name.utf8.prefix(8) { packed = packed << 8 | UInt64(byte | 0x20) }
  }

  /// Whether a byte cannot be part of a name.
  static func ends(_ byte: UInt8) -> Bool {
    // Letters come behind all of these.
    guard byte <= UInt8(ascii: ">") else { return false }
    return byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }
}
