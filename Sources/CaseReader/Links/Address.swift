import Markup

/// A relative address, taken apart.
struct Address {
  /// Path, decoded and composed; empty for a place on the same page.
  var path: String
  /// What follows `#`, decoded; `nil` when there is none.
  var fragment: String?
  /// What follows `?`, as written; `nil` when there is none.
  var query: String?

  /// Takes an address apart; `nil` for one with a scheme.
  init?(_ text: String) {
    let head = text.prefix { !"/?#".contains($0) }
    guard !head.contains(":") else { return nil }
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let front = (parts.first ?? "").split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = ComposedText.of(Self.decoded(String(front.first ?? "")))
    query = front.count > 1 ? String(front[1]) : nil
    fragment = parts.count > 1 ? ComposedText.of(Self.decoded(String(parts[1]))) : nil
  }

  /// The address as it stands in a page.
  var encoded: String {
    PercentEncoding.encoded(path, keeping: .path) + (query.map { "?" + $0 } ?? "")
      + (fragment.map { "#" + PercentEncoding.encoded($0, keeping: .fragment) } ?? "")
  }

  /// The path seen from the root of the site, for an address on a page; `nil` where it leads out of the site.
  func target(from page: String) -> String? {
    if path.isEmpty { return page }
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case "", ".": break
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(String(part))
      }
    }
    if path.hasSuffix("/") || parts.isEmpty { parts.append("index.html") }
    return parts.joined(separator: "/")
  }

  /// `%C3%A5` → `å`; bytes that are no text stay as they are written.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2, let high = hex(rest[rest.startIndex]),
        let low = hex(rest[rest.startIndex + 1])
      {
        bytes.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? text
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    Character(UnicodeScalar(byte)).hexDigitValue.map(UInt8.init)
  }
}
