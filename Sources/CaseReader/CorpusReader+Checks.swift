import CaseModel
import Diagnostics

/// What must fit together across files.
extension CorpusReader {
  /// - Parameter known: Keys of the works that can be cited; `nil` when they cannot be read, and nothing is checked.
  func checkCitations(_ citations: [LocatedCitation], among known: Set<String>?, reporter: Reporter) {
    guard let known else { return }
    for citation in citations where !known.contains(citation.item.key) {
      reporter.error(
        "unknown-citation", at: citation.span, "the work '\(citation.item.key)' is not in references.yml",
        hints: Reporter.hints(for: citation.item.key, among: Array(known)))
    }
  }

  /// A key that stands outside every citation is printed as it is, and its work is missing from the list.
  func checkBareKeys(_ keys: [Located<String>], among known: Set<String>?, reporter: Reporter) {
    for key in keys where known?.contains(key.value) == true {
      reporter.warning(
        "citation-not-read", at: key.span, "'@\(key.value)' is not read as a citation here",
        hints: ["write [@\(key.value)], words behind the key: [@\(key.value), p. 5]"])
    }
  }

  func checkNavigation(_ site: RawSite, pages: [FreePage], reporter: Reporter) {
    let ids = pages.map(\.id)
    for word in site.navigation where !ids.contains(word.value) {
      reporter.error(
        "unknown-page", at: word.span, "the page '\(word.value)' is not in the folder pages",
        hints: Reporter.hints(for: word.value, among: ids)
          + ["add pages/\(word.value).md, or remove it from 'navigation'"])
    }
  }

  private static let known = ["site.yml", "references.yml", "codebook.yml"]

  func misnamed(_ paths: [String]) -> [Misnaming] {
    var found: [Misnaming] = []
    for path in paths where !Self.known.contains(path) && !isPage(path) {
      guard let file = Misnaming.of(path, folders: Misnaming.frameFolders, files: Self.known),
        !found.contains(where: { $0.path == file.path })
      else { continue }
      found.append(file)
    }
    return found
  }

  func reportUnknownFiles(_ paths: [String], _ reporter: Reporter) {
    let misnamed = misnamed(paths)
    for file in misnamed where paths.contains("site.yml") || !file.mend.contains("site.yml") {
      let span = SourceSpan(file: display(file.path))
      if file.isWork {
        reporter.error("misnamed-file", at: span, "this is not read under its name", hints: [file.mend])
      } else {
        reporter.warning(
          "unknown-file", at: span, "this is not read under its name and is left out", hints: [file.mend])
      }
    }
    for path in paths where !Self.known.contains(path) && !isPage(path) {
      if misnamed.contains(where: { path == $0.path || path.hasPrefix($0.path + "/") }) { continue }
      reporter.warning(
        "unknown-file", at: SourceSpan(file: display(path)), "this file is not part of the content and is left out",
        hints: Reporter.hints(for: path, among: Self.known))
    }
  }
}
