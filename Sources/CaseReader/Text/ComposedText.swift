import CUTF8Proc

/// Text in one form: letters with their marks composed (Unicode Normalization Form C), so that what looks the same is
/// the same.
enum ComposedText {
  /// The text composed; most texts are so already, and are given back as they are.
  static func of(_ bytes: [UInt8]) -> [UInt8] {
    guard mayChange(bytes) else { return bytes }
    return map(bytes, UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue) ?? bytes
  }

  /// The text composed.
  static func of(_ text: String) -> String {
    text.utf8.contains { $0 >= 0xCC } ? String(decoding: of(Array(text.utf8)), as: UTF8.self) : text
  }

  /// The text without accents and other marks on its letters: `överfart` → `overfart`.
  static func withoutMarks(_ text: String) -> String {
    let options = UTF8PROC_STABLE.rawValue | UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_STRIPMARK.rawValue
    return map(Array(text.utf8), options).map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  private static func map(_ bytes: [UInt8], _ options: UInt32) -> [UInt8]? {
    var result: UnsafeMutablePointer<UInt8>?
    let count = bytes.withUnsafeBufferPointer {
      utf8proc_map($0.baseAddress, $0.count, &result, utf8proc_option_t(rawValue: options))
    }
    // The library allocates with C's own allocator, so it is C that frees.
    defer { utf8proc_release(result) }
    guard count >= 0, let result else { return nil }
    return Array(UnsafeBufferPointer(start: result, count: count))
  }

  /// Whether a text holds characters that composing may change: combining marks, and whatever is rare enough that
  /// asking is cheaper than knowing. Latin letters, dashes, quotation marks and the euro sign are none.
  private static func mayChange(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        if text[index] < 0xCC {
          index += 1
        } else if text[index] == 0xE2, index + 2 < text.count, isCommonSign(text[index + 1], text[index + 2]) {
          index += 3
        } else {
          return true
        }
      }
      return false
    }
  }

  /// U+2010–U+203F and U+20A0–U+20BF, by their last two bytes.
  private static func isCommonSign(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80 && third >= 0x90 || second == 0x82 && third >= 0xA0
  }
}
