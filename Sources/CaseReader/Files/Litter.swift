/// Files that systems, editors and word processors leave in folders, and those that tell people about a folder. They
/// are passed over without a word.
enum Litter {
  private static let names: Set<String> = [
    "thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "$recycle.bin", "__macosx",
  ]
  private static let starts = ["~$", "README", "LICENSE", "LICENCE"]
  private static let ends = ["~", ".bak", ".orig", ".swp", ".swo"]

  /// Whether any part of a path is such a file or folder.
  static func holds(_ path: String) -> Bool { path.split(separator: "/").contains { isLitter(String($0)) } }

  private static func isLitter(_ name: String) -> Bool {
    // Names that begin with a dot belong to editors and version control.
    name.hasPrefix(".") || names.contains(name.lowercased()) || starts.contains(where: name.hasPrefix)
      || ends.contains { name.lowercased().hasSuffix($0) } || name.hasPrefix("#") && name.hasSuffix("#")
  }
}
