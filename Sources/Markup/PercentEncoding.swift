/// Texts as parts of addresses: every byte that would end the part or mean something else becomes `%` and its number in
/// two digits. (RFC 3986, 2.1)
package enum PercentEncoding {
  /// The signs that stay as they are, besides letters and digits.
  package enum Kept: String, Sendable {
    /// Those that mean nothing in any part of an address, and the slash between names.
    case names = "-._~/"
    /// All that may stand in a path.
    case path = "/-._~!$&'()*+,;=:@"
    /// All that may stand in a fragment.
    case fragment = "/-._~!$&'()*+,;=:@?"
  }

  /// The text as a part of an address.
  package static func encoded(_ text: String, keeping kept: Kept = .names) -> String {
    let kept = kept.rawValue.utf8
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isLetterOrDigit(byte) || kept.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += encoded(byte: byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A byte as `%` and two digits.
  package static func encoded(byte: UInt8) -> [UInt8] {
    [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
