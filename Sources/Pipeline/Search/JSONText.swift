import CaseModel

/// JSON with its escapes resolved.
enum JSONText {
  /// Reads JSON, or a part of some.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, into search: inout ShingleSearch) {
    var rest = bytes[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "\\")) {
      search.read(UnsafeBufferPointer(rebasing: rest[..<start]))
      let (characters, length) = escape(Array(rest[start...].prefix(12))[...])
      search.read(characters)
      rest = rest.dropFirst(start - rest.startIndex + length)
    }
    search.read(UnsafeBufferPointer(rebasing: rest))
  }

  private static func escape(_ bytes: ArraySlice<UInt8>) -> (characters: [UInt8], length: Int) {
    guard bytes.count >= 2 else { return ([], bytes.count) }
    let sign = bytes[bytes.startIndex + 1]
    guard sign == UInt8(ascii: "u") else {
      // Line feeds, tabs and the like stand between words; signs stand for themselves.
      return (["n", "t", "r", "b", "f"].contains(Character(Unicode.Scalar(sign))) ? [0x20] : [sign], 2)
    }
    guard let high = unit(bytes.dropFirst(2)) else { return ([0x20], 2) }
    guard (0xD800..<0xDC00).contains(high) else {
      return (Array((Unicode.Scalar(high).map { String($0) } ?? " ").utf8), 6)
    }
    guard bytes.dropFirst(6).starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]), let low = unit(bytes.dropFirst(8)),
      (0xDC00..<0xE000).contains(low), let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { return ([0x20], 6) }
    return (Array(String(scalar).utf8), 12)
  }

  private static func unit(_ bytes: ArraySlice<UInt8>) -> UInt32? {
    bytes.count >= 4 ? UInt32(String(decoding: bytes.prefix(4), as: UTF8.self), radix: 16) : nil
  }
}
