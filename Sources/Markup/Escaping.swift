/// Replacements for the five bytes that carry meaning in HTML and XML, by byte value.
///
/// One rule over UTF-8 serves text and attribute values alike; every other byte passes unchanged.
enum Escaping {
  static func append(_ text: String, to bytes: inout ByteBuffer) {
    var text = text
    text.withUTF8 { append($0, to: &bytes) }
  }

  static func append(_ text: Substring, to bytes: inout ByteBuffer) {
    var text = text
    text.withUTF8 { append($0, to: &bytes) }
  }

  static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout ByteBuffer) {
    var (start, index) = (0, 0)
    while index < text.count {
      defer { index += 1 }
      if index + 8 <= text.count, isPlain(eight: text, from: index) {
        index += 7
        continue
      }
      // The last bytes are looked at together with those before them.
      if text.count >= 8, index + 8 > text.count, isPlain(eight: text, from: text.count - 8) { break }
      guard mayMean(text[index]), let replacement = replacement(for: text[index]) else { continue }
      bytes.append(UnsafeBufferPointer(rebasing: text[start..<index]))
      bytes.append(replacement)
      start = index + 1
    }
    bytes.append(UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Whether a byte is one of `"&'<>` or a control character other than white space.
  static func mayMean(_ byte: UInt8) -> Bool { byte < 64 && meaningful >> UInt64(byte) & 1 == 1 }

  /// Whether none of eight bytes is a control character or one of `"&'<>`, looked at together as one number: a byte
  /// that is zero, or below a limit, borrows from its highest bit. A false alarm only costs a closer look.
  private static func isPlain(eight text: UnsafeBufferPointer<UInt8>, from index: Int) -> Bool {
    let bytes = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let each: UInt64 = 0x0101_0101_0101_0101
    let below = (bytes &- each &* 0x20) & ~bytes
    // `&` and `'` differ in one bit, and so do `<` and `>`.
    let quote = bytes ^ each &* 0x22
    let ampersand = (bytes | each) ^ each &* 0x27
    let angle = (bytes | each &* 2) ^ each &* 0x3E
    let equal =
      (quote &- each) & ~quote | (ampersand &- each) & ~ampersand | (angle &- each) & ~angle
    return (below | equal) & (each &* 0x80) == 0
  }

  /// A bit for each of the lowest 64 bytes.
  private static let meaningful: UInt64 = 0x5000_00C4_FFFF_D9FF

  private static func replacement(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    // Control characters are not allowed in XML at all; dropping them keeps every SVG well formed.
    case 0..<0x20: ""
    default: nil
    }
  }
}
