import Diagnostics

/// The name that a file or folder would have to bear to be read.
struct Misnaming: Equatable {
  /// What is to be renamed: a path from the folder that is looked at.
  let path: String
  /// What it should be called or where it should lie.
  let mend: String
  /// Whether it holds what somebody wrote to be read: then it may not be left out with a warning.
  let isWork: Bool
  /// The name that is all it lacks; `nil` where it is to be moved.
  var name: String?

  private static let markdown = [".markdown", ".mdown", ".mkdn", ".mkd", ".md.txt", ".md"]
  private static let yaml = [".yaml", ".yml.txt", ".yaml.txt", ".yml"]

  /// A folder of files of one kind, such as `narratives`, and the names that people give it.
  struct Folder {
    let name: String
    let aliases: Set<String>
    /// Ending that its files bear; `nil` for any.
    let ending: String?
  }

  static let caseFolders = [
    Folder(name: "narratives", aliases: ["narrative", "accounts", "texts"], ending: ".md"),
    Folder(name: "codings", aliases: ["coding", "coder", "coders"], ending: ".yml"),
    Folder(name: "sections", aliases: ["section"], ending: ".md"),
    Folder(name: "attachments", aliases: ["attachment"], ending: nil),
  ]
  static let frameFolders = [
    Folder(name: "pages", aliases: ["page"], ending: ".md"),
    Folder(name: "codebook", aliases: ["codebooks"], ending: ".yml"),
    Folder(name: "cases", aliases: ["case"], ending: nil),
  ]

  /// How a file that belongs to no known place should be called; `nil` when nothing near is known.
  ///
  /// - Parameters:
  ///   - folders: Folders that are read here.
  ///   - files: Files that are read here.
  static func of(_ path: String, folders: [Folder], files: [String]) -> Misnaming? {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count > 1, let first = parts.first else { return file(path, among: files) }
    let word = first.lowercased()
    guard let folder = folders.first(where: { $0.name == word || $0.aliases.contains(word) }) else {
      return nestedCase(path, folders: folders).map {
        Misnaming(path: $0, mend: "move the folder to cases/\($0)", isWork: true)
      }
    }
    if parts.count == 2, folder.name == "cases", let stem = stem(of: parts[1], yaml) {
      return Misnaming(path: path, mend: "move it to cases/\(stem)/case.yml", isWork: true)
    }
    guard folder.name == first else {
      let holdsWork = folder.ending.map { isOne($0, parts[parts.count - 1]) } ?? (folder.name == "cases")
      return Misnaming(
        path: first, mend: "rename the folder to '\(folder.name)'", isWork: holdsWork, name: folder.name)
    }
    return folder.ending.flatMap { inside(folder.name, parts, ending: $0) }
  }

  /// The folder of a case that a path tells to lie where no case belongs; `nil` where it tells of none.
  static func nestedCase(_ path: String, folders: [Folder]) -> String? {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count == 2, parts[1] == "case.yml" else { return nil }
    let word = parts[0].lowercased()
    return folders.contains { $0.name == word || $0.aliases.contains(word) } ? nil : parts[0]
  }

  private static func file(_ name: String, among files: [String]) -> Misnaming? {
    let stem = stem(of: name, yaml) ?? stem(of: name, [".json"])
    if let stem, files.contains("case.yml"), ["codings", "coding"].contains(stem.lowercased()) {
      return Misnaming(path: name, mend: "move it to codings/, under the id of its coder", isWork: true)
    }
    if let stem, files.contains("site.yml"), stem.lowercased() == "case" {
      return Misnaming(path: name, mend: "move it to a folder of the case, such as cases/first/case.yml", isWork: true)
    }
    guard let stem, let known = files.first(where: { $0.lowercased() == stem.lowercased() + ".yml" }) else {
      return nil
    }
    return Misnaming(path: name, mend: "rename it to '\(known)'", isWork: true, name: known)
  }

  /// Whether a name is one of those that files in Markdown bear, the right one among them.
  static func isMarkdown(_ name: String) -> Bool { stem(of: name, markdown) != nil }

  /// What to do, where the name may be taken: to rename it would be to lose what is there.
  ///
  /// - Parameter paths: All files, from the folder that is looked at.
  func mend(among paths: [String]) -> String {
    guard let name else { return mend }
    let target = (path.split(separator: "/").dropLast().map(String.init) + [name]).joined(separator: "/")
    if paths.contains(target) { return "'\(name)' is there already: write what is new here into it, and remove this" }
    guard paths.contains(where: { $0.hasPrefix(target + "/") }) else { return mend }
    return "the folder '\(name)' is there already: move into it what is not in it, and remove this"
  }

  /// A file in the right folder under a name that is not read there.
  private static func inside(_ folder: String, _ parts: [String], ending: String) -> Misnaming? {
    let name = parts[parts.count - 1]
    let path = parts.joined(separator: "/")
    let endings = ending == ".md" ? markdown : yaml
    if let stem = stem(of: name, endings) {
      let good = stem + ending
      guard parts.count == 2 || folder == "pages" else {
        return Misnaming(path: path, mend: "move it to \(folder)/\(good)", isWork: true)
      }
      return Misnaming(path: path, mend: "rename it to '\(good)'", isWork: true, name: good)
    }
    return stem(of: name, [".txt"]).map { stem in
      Misnaming(
        path: path, mend: "rename it to '\(stem + ending)' where it is to be read", isWork: false, name: stem + ending)
    }
  }

  /// Name of a file in a folder, without its ending; `nil` for what lies elsewhere.
  func stem(in folder: String) -> String? {
    guard path.hasPrefix(folder + "/"), let name = path.split(separator: "/").last.map(String.init) else { return nil }
    return Self.stem(of: name, folder == "codings" ? Self.yaml : Self.markdown)
  }

  private static func isOne(_ ending: String, _ name: String) -> Bool {
    stem(of: name, ending == ".md" ? markdown : yaml) != nil
  }

  /// The name without whichever of the endings it bears.
  private static func stem(of name: String, _ endings: [String]) -> String? {
    // Blanks and stops at the end of a name are hard to see, and lost on Windows.
    var name = name[...]
    while name.last == " " || name.last == "." { name.removeLast() }
    return endings.first { name.lowercased().hasSuffix($0) }.map { String(name.dropLast($0.count)) }
  }
}
