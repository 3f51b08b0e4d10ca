/// Paths as text.
package enum Paths {
  /// The folder a path lies in; `nil` for a bare name.
  package static func parent(of path: String) -> String? {
    let trimmed = trimmed(path)
    guard let slash = trimmed.lastIndex(of: "/") else { return nil }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// The last part of a path.
  package static func name(of path: String) -> String {
    let trimmed = trimmed(path)
    return trimmed.lastIndex(of: "/").map { String(trimmed[trimmed.index(after: $0)...]) } ?? trimmed
  }

  /// The path without slashes at its end.
  package static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// A path below a folder.
  package static func join(_ folder: String, _ path: String) -> String {
    var joined = folder
    joined.reserveCapacity(folder.utf8.count + 1 + path.utf8.count)
    if folder != "/" { joined += "/" }
    joined += path
    return joined
  }
}
