/// Replacements for the five bytes that carry meaning in HTML and XML, by byte value.
///
/// One rule over UTF-8 serves text and attribute values alike; every other byte passes unchanged.
enum Escaping {
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &bytes) }
  }

  static func append(_ utf8: [UInt8], to bytes: inout [UInt8]) {
    utf8.withUnsafeBufferPointer { append($0, to: &bytes) }
  }

  private static func append(_ buffer: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    // Nothing above `>` has a meaning, which is nearly all of a text.
    for index in buffer.indices where buffer[index] <= UInt8(ascii: ">") {
      guard let replacement = replacement(for: buffer[index]) else { continue }
      bytes.append(contentsOf: buffer[start..<index])
      bytes.append(contentsOf: replacement.utf8)
      start = index + 1
    }
    bytes.append(contentsOf: buffer[start...])
  }

  private static func replacement(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0x09, 0x0A, 0x0D: nil
    // Control characters are not allowed in XML at all; dropping them keeps every SVG well formed.
    case 0..<0x20: ""
    default: nil
    }
  }
}
