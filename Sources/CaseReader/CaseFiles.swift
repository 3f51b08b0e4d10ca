import Diagnostics

/// The files of one case folder, sorted by what they are.
struct CaseFiles {
  let folder: any ContentFolder
  /// `cases/<id>`.
  let root: String
  private(set) var hasDescription = false
  /// Narratives by name, sorted.
  private(set) var narratives: [(name: String, path: String)] = []
  /// Coding files by name, sorted.
  private(set) var codings: [(name: String, path: String)] = []
  /// Paths below `attachments`.
  private(set) var attachments: Set<String> = []

  var description: String { root + "/case.yml" }

  init(_ folder: any ContentFolder, root: String, paths: [String], reporter: Reporter) {
    self.folder = folder
    self.root = root
    for path in paths { sort(path, below: String(path.dropFirst(root.count + 1)), reporter: reporter) }
    // The suffix makes the order of paths another one than that of names.
    narratives.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    codings.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private mutating func sort(_ path: String, below: String, reporter: Reporter) {
    let parts = below.split(separator: "/", maxSplits: 1).map(String.init)
    switch parts.first {
    case "case.yml" where parts.count == 1: hasDescription = true
    case "attachments" where parts.count == 2: attachments.insert(parts[1])
    case "narratives" where parts.count == 2 && parts[1].hasSuffix(".md") && !parts[1].contains("/"):
      narratives.append((String(parts[1].dropLast(3)), path))
    case "codings" where parts.count == 2 && parts[1].hasSuffix(".yml") && !parts[1].contains("/"):
      codings.append((String(parts[1].dropLast(4)), path))
    default:
      reporter.warning(
        "unknown-file", at: SourceSpan(file: display(path)), "this file is not part of a case and is left out",
        hints: ["move it to narratives/*.md, codings/*.yml or attachments/, or remove it"])
    }
  }

  func display(_ path: String) -> String { folder.displayName + "/" + path }

  /// A text file; `nil` when it is not there or is no text, which is reported.
  func text(_ path: String, reporter: Reporter) -> TextFile? {
    if path == description, !hasDescription { return nil }
    return ContentText.read(path, in: folder, reporter: reporter)
  }
}
