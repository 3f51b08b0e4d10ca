import Diagnostics

/// The files of one case folder, sorted by what they are.
struct CaseFiles {
  let folder: any ContentFolder
  /// `cases/<id>`.
  let root: String
  private(set) var hasDescription = false
  /// Narratives by name, sorted.
  private(set) var narratives: [(name: String, path: String)] = []
  /// The authors' chapters by name, sorted.
  private(set) var sections: [(name: String, path: String)] = []
  /// Coding files by name, sorted.
  private(set) var codings: [(name: String, path: String)] = []
  /// Paths below `attachments`, composed, with their paths as they lie on disk.
  private(set) var attachments: [String: String] = [:]
  /// Folders of other cases that lie in this one.
  private(set) var nestedCases: Set<String> = []
  /// Files that would be read under another name, and what that is; one of each folder.
  private var misnamed: [Misnaming] = []

  private static let known = ["case.yml"]

  var description: String { root + "/case.yml" }

  init(_ folder: any ContentFolder, root: String, paths: [String], reporter: Reporter) {
    self.folder = folder
    self.root = root
    nestedCases = Set(
      paths.compactMap { Misnaming.nestedCase(String($0.dropFirst(root.count + 1)), folders: Misnaming.caseFolders) })
    for path in paths { sort(path, below: String(path.dropFirst(root.count + 1)), reporter: reporter) }
    // The suffix makes the order of paths another one than that of names.
    narratives.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    sections.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    codings.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    guard !misnamed.isEmpty else { return }
    let below = paths.map { String($0.dropFirst(root.count + 1)) }
    for file in misnamed { report(file, file.mend(among: below), reporter: reporter) }
  }

  private mutating func sort(_ path: String, below: String, reporter: Reporter) {
    let parts = below.split(separator: "/", maxSplits: 1).map(String.init)
    switch parts.first {
    case "attachments" where parts.count == 2:
      if folder.isLinkToNoFile(path) { return StrayFile.reportLink(SourceSpan(file: display(path)), reporter) }
      attachments[ComposedText.of(parts[1])] = parts[1]
    case _ where Litter.holds(below): break
    case "case.yml" where parts.count == 1: hasDescription = true
    case "narratives" where parts.count == 2 && parts[1].hasSuffix(".md") && !parts[1].contains("/"):
      narratives.append((ComposedText.of(String(parts[1].dropLast(3))), path))
    case "sections" where parts.count == 2 && parts[1].hasSuffix(".md") && !parts[1].contains("/"):
      sections.append((ComposedText.of(String(parts[1].dropLast(3))), path))
    case "codings" where parts.count == 2 && parts[1].hasSuffix(".yml") && !parts[1].contains("/"):
      codings.append((ComposedText.of(String(parts[1].dropLast(4))), path))
    default:
      // What else lies in the folder of another case moves with it.
      if parts.count == 2, parts[1] != "case.yml", nestedCases.contains(parts[0]) { return }
      if let file = Misnaming.of(below, folders: Misnaming.caseFolders, files: Self.known) { return note(file) }
      if folder.isLinkToNoFile(path) { return StrayFile.reportLink(SourceSpan(file: display(path)), reporter) }
      let name = below.split(separator: "/").last ?? ""
      unknown[String(name.prefix { $0 != "." })] = path
      reporter.warning(
        "unknown-file", at: SourceSpan(file: display(path)), "this file is not part of a case and is left out",
        hints: [StrayFile.mend(inCase: below)])
    }
  }

  /// Of a folder with a wrong name one file speaks for all; the one that holds work, where any does.
  private mutating func note(_ file: Misnaming) {
    guard let index = misnamed.firstIndex(where: { $0.path == file.path }) else { return misnamed.append(file) }
    if file.isWork { misnamed[index] = file }
  }

  private func report(_ file: Misnaming, _ mend: String, reporter: Reporter) {
    // What `case.yml` lacks is said where it is missed.
    if file.path == misnamedDescription?.path, !hasDescription { return }
    let span = SourceSpan(file: display(root + "/" + file.path))
    let summary = "this is not read under its name"
    if file.isWork {
      reporter.error("misnamed-file", at: span, summary, hints: [mend])
    } else {
      reporter.warning("unknown-file", at: span, summary + " and is left out", hints: [mend])
    }
  }

  /// Files that are left out, by name without ending.
  private(set) var unknown: [String: String] = [:]

  /// Narratives that would be read under another name.
  var unreadNarratives: [String] { misnamed.filter(\.isWork).compactMap { $0.stem(in: "narratives") } }

  /// Whether a folder of narratives is not read under its name, so that nothing is known of what lies in it.
  var hidesNarratives: Bool { misnamed.contains { $0.isWork && $0.mend.contains("'narratives'") } }

  /// A file that would be the description under its right name.
  var misnamedDescription: Misnaming? { misnamed.first { $0.mend.contains("case.yml") } }

  func display(_ path: String) -> String { folder.displayName + "/" + path }

  /// A text file; `nil` when it is not there or is no text, which is reported.
  func text(_ path: String, reporter: Reporter) -> TextFile? {
    if path == description, !hasDescription { return nil }
    return ContentText.read(path, in: folder, reporter: reporter)
  }
}
