/// Bytes that should be a text.
enum TextBytes {
  /// The text, which is UTF-8, or UTF-16 with a byte-order mark; a byte-order mark stays, since offsets may count it.
  static func text(_ bytes: [UInt8], of name: String) throws(ExchangeFault) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      // What is not UTF-8 was written on an older Windows.
      return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
    return text
  }

  private static func utf16(_ bytes: [UInt8]) -> String {
    let isLittle = bytes[0] == 0xFF
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(decoding: units, as: UTF16.self)
  }
}
