/// Addresses of content files, as Markdown editors write them, and of the pages that are made of them.
enum ContentPath {
  /// The page that a content file becomes: `cases/ferry/narratives/pilot.md` → `cases/ferry/pilot.html`; `nil` for a
  /// file that becomes none.
  static func page(of file: String) -> String? {
    let parts = file.split(separator: "/").map(String.init)
    switch (parts.first, parts.count) {
    case ("pages", 2...): return stem(parts.dropFirst().joined(separator: "/"), ".md").map { $0 + ".html" }
    case ("cases", 3) where parts[2] == "case.yml": return "cases/\(parts[1])/index.html"
    case ("cases", 4) where parts[2] == "narratives" || parts[2] == "sections":
      return stem(parts[3], ".md").map { "cases/\(parts[1])/\($0).html" }
    default: return nil
    }
  }

  /// A path from one page to another.
  static func relative(from page: String, to target: String) -> String {
    var from = page.split(separator: "/").map(String.init)
    var to = target.split(separator: "/").map(String.init)
    while from.count > 1, to.count > 1, from[0] == to[0] {
      from.removeFirst()
      to.removeFirst()
    }
    return String(repeating: "../", count: from.count - 1) + to.joined(separator: "/")
  }

  private static func stem(_ name: String, _ ending: String) -> String? {
    name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : nil
  }
}
