import Markup

/// Path of a file or folder below the site's root, read from a request.
///
/// It only serves to look up what the build made: it never becomes the path of a file on disk.
struct SitePath: Equatable {
  /// Names, decoded; empty for the root.
  let names: [String]
  /// Whether the path ends with a slash, and so means a folder.
  let isFolder: Bool

  /// Reads the path of a request; `nil` for one that no link leads to: broken escapes, bytes that are no text, dots
  /// that climb, empty names, control characters, and slashes in disguise.
  init?(percentEncoded path: String) {
    guard path.hasPrefix("/") else { return nil }
    let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    isFolder = parts.last?.isEmpty ?? true
    var names: [String] = []
    for part in isFolder ? parts.dropLast() : parts[...] {
      guard let name = Self.decoded(part), Self.isName(name) else { return nil }
      names.append(name)
    }
    self.names = names
  }

  /// The path as the build writes it.
  var text: String { names.joined(separator: "/") }

  private static func isName(_ name: String) -> Bool {
    guard !name.isEmpty, name != ".", name != ".." else { return false }
    return !name.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F || $0 == "/" || $0 == "\\" }
  }

  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
      bytes.append(high * 16 + low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(UnicodeScalar(byte)).isASCII ? Character(UnicodeScalar(byte)).hexDigitValue.map(UInt8.init) : nil
  }

  /// Names as the path of an address.
  static func percentEncoded(_ names: [String]) -> String {
    names.map { "/" + PercentEncoding.encoded($0) }.joined()
  }
}
