/// Which addresses a link in content may lead to: an allow-list. (Design §3)
enum LinkPolicy {
  /// The address as it may be written into a page; `nil` when it is refused.
  ///
  /// - Parameter depth: Folders between the site's root and the page, so that a relative path cannot climb out.
  static func allowed(_ address: String, depth: Int) -> String? {
    guard isSafe(address) else { return nil }
    if address.hasPrefix("#") { return encoded(address) }
    if let scheme = scheme(of: address) {
      return ["http", "https", "mailto", "tel"].contains(scheme) ? encoded(address) : nil
    }
    return staysInside(address, depth: depth) ? encoded(address) : nil
  }

  /// Whether an address holds nothing that hides what it is.
  static func isSafe(_ address: String) -> Bool {
    !address.isEmpty && !address.unicodeScalars.contains(where: isForbidden)
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar == "\\"
      || scalar.properties.isDefaultIgnorableCodePoint
  }

  /// What stands before the first colon, when that colon comes before any path, query or fragment.
  private static func scheme(of address: String) -> String? {
    let head = address.prefix { !"/?#".contains($0) }
    return head.firstIndex(of: ":").map { head[..<$0].lowercased() }
  }

  static func staysInside(_ address: String, depth: Int) -> Bool {
    guard !address.hasPrefix("/") else { return false }
    var level = depth
    let path = address.prefix { !"?#".contains($0) }
    for part in path.lowercased().split(separator: "/") {
      if part.contains("%2f") || part.contains("%5c") { return false }
      switch String(part).replacingDots {
      case "..": level -= 1
      case ".": break
      default: level += 1
      }
      if level < 0 { return false }
    }
    return true
  }

  private static func encoded(_ address: String) -> String {
    address.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "%20")
  }
}

extension String {
  /// The text with `%2e` as the dot it stands for.
  fileprivate var replacingDots: String {
    var parts: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: "%2e") {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    parts.append(rest)
    return parts.joined(separator: ".")
  }
}
