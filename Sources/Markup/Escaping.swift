/// Replacements for the five bytes that carry meaning in HTML and XML, by byte value.
///
/// One table of 256 entries over UTF-8 serves text and attribute values alike; every other byte passes unchanged.
enum Escaping {
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { buffer in
      var start = 0
      for index in buffer.indices {
        guard let replacement = replacement(for: buffer[index]) else { continue }
        bytes.append(contentsOf: buffer[start..<index])
        bytes.append(contentsOf: replacement.utf8)
        start = index + 1
      }
      bytes.append(contentsOf: buffer[start...])
    }
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
