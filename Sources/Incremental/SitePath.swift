import Disk

/// Paths below the root of a site.
package enum SitePath {
  /// Whether a path stays in the folder it starts from.
  static func isInside(_ path: String) -> Bool {
    // The system ends a path at a zero byte, and what looks like a name before it may be "..".
    !path.isEmpty && !path.hasPrefix("/") && !path.utf8.contains(0) && !path.split(separator: "/").contains("..")
  }

  /// The folders a path lies in, the innermost first.
  package static func folders(above path: String) -> [String] {
    var folders: [String] = []
    var rest = path[...]
    while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
      rest = rest[..<slash]
      folders.append(String(rest))
    }
    return folders
  }
}
