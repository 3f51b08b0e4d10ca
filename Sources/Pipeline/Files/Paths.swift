/// Paths as text.
enum Paths {
  /// The folder a path lies in; `nil` for a bare name.
  static func parent(of path: String) -> String? {
    let trimmed = trimmed(path)
    guard let slash = trimmed.lastIndex(of: "/") else { return nil }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    let trimmed = trimmed(path)
    return trimmed.lastIndex(of: "/").map { String(trimmed[trimmed.index(after: $0)...]) } ?? trimmed
  }

  /// The path without slashes at its end.
  static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  static func join(_ folder: String, _ path: String) -> String { folder == "/" ? "/" + path : folder + "/" + path }
}
