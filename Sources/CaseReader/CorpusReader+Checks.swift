import CaseModel
import Diagnostics

/// What must fit together across files.
extension CorpusReader {
  /// Checks that cited works are known and can be printed, and finds keys that are not read as citations.
  func check(_ citations: [LocatedCitation], _ bareKeys: [BareKey], _ frame: ContentFrame, reporter: Reporter) {
    guard let known = frame.knownWorks else { return }
    for citation in citations {
      if !known.contains(citation.key) {
        reporter.error(
          "unknown-citation", at: citation.span, "the work '\(citation.key)' is not in the references",
          hints: known.isEmpty
            ? ["add it to references.yml, or write \\@ for the sign itself"]
            : CitationKey.braceHints(for: citation.key, among: known)
              ?? Reporter.hints(for: citation.key, among: Array(known)))
      } else if let place = frame.unprintable[citation.key] {
        reporter.error(
          "empty-reference", at: citation.span,
          "the work '\(citation.key)' has neither a title nor names, and no entry can be printed of it",
          hints: ["add a title to it in \(place)"])
      }
    }
    for key in bareKeys { check(key, among: known, reporter: reporter) }
  }

  /// A key that stands outside every citation is printed as it is, and its work is missing from the list.
  private func check(_ key: BareKey, among known: Set<String>, reporter: Reporter) {
    if !key.isBracketed, known.contains(key.key) {
      reporter.warning(
        "citation-not-read", at: key.span, "'@\(key.key)' is not read as a citation here",
        hints: [
          key.isInPlainText
            ? "cite the work in a text, such as 'summary' or 'because'; this value holds none"
            : "write [@\(key.key)], words behind the key: [@\(key.key), p. 5]"
        ])
    } else if key.isDoubtful {
      checkDoubtful(key, among: known, reporter: reporter)
    } else if key.isBracketed, let near = NearMiss.nearest(to: key.key, among: Array(known)) {
      reporter.error(
        "unknown-citation", at: key.span, "the work '\(key.key)' is not in the references",
        hints: ["did you mean '\(near)'?"])
    } else if key.isBracketed, key.looksCited {
      reporter.warning(
        "unknown-citation", at: key.span, "the work '\(key.key)' is not in the references, and its key is printed",
        hints: Reporter.hints(for: key.key, among: Array(known)))
    }
  }

  /// A key in a sentence may be the name of an account elsewhere, unless it looks like one of a work.
  private func checkDoubtful(_ key: BareKey, among known: Set<String>, reporter: Reporter) {
    let isNear = key.holdsYear && NearMiss.nearest(to: key.key, among: Array(known)) != nil
    guard isNear || key.isBracketed && key.looksCited else { return }
    reporter.warning(
      "unknown-citation", at: key.span, "the work '\(key.key)' is not in the references, and its key is printed",
      hints: Reporter.hints(for: key.key, among: Array(known)))
  }

  func checkNavigation(_ site: RawSite, pages: [FreePage], reporter: Reporter) {
    let ids = pages.map(\.id)
    for word in site.navigation where FreePage.named(word.value, among: pages) == nil {
      let bare = ContentNames.bare(word.value)
      let hints = ids.contains(bare) ? ["did you mean '\(bare)'?"] : Reporter.hints(for: word.value, among: ids)
      // A page can be added only under a name that pages may bear.
      let mend = Identifier.isValid(word.value) ? ["add pages/\(word.value).md, or remove it from 'navigation'"] : []
      reporter.error(
        "unknown-page", at: word.span, "the page '\(word.value)' is not in the folder pages", hints: hints + mend)
    }
  }

  /// An old id must be no case's.
  func checkRedirects(_ site: RawSite, cases: [String], reporter: Reporter) {
    for redirect in site.redirects where cases.contains(redirect.value.old) {
      reporter.error(
        "duplicate-id", at: redirect.span, "'\(redirect.value.old)' is the id of a case, and an old id here",
        hints: ["remove it from 'redirects', or rename the case"])
    }
  }

  private static let known = ["site.yml", "codebook.yml"] + ReferenceLibrary.names

  private func isRead(_ path: String) -> Bool {
    Self.known.contains(path) || isCodebook(path) || PageFolderReader.isPage(path)
      || PageFolderReader.isBeside(path) || ReferenceLibrary.reads(path)
  }

  func misnamed(_ paths: [String]) -> [Misnaming] {
    var found: [Misnaming] = []
    for path in paths where !isRead(path) {
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
        reporter.error("misnamed-file", at: span, "this is not read under its name", hints: [file.mend(among: paths)])
      } else {
        reporter.warning(
          "unknown-file", at: span, "this is not read under its name and is left out", hints: [file.mend(among: paths)])
      }
    }
    let foreign = ReferenceLibrary.foreign(among: paths)
    for path in paths where !isRead(path) && !foreign.contains(path) {
      if misnamed.contains(where: { path == $0.path || path.hasPrefix($0.path + "/") }) { continue }
      if folder.isLinkToNoFile(path) {
        StrayFile.reportLink(SourceSpan(file: display(path)), reporter)
        continue
      }
      reporter.warning(
        "unknown-file", at: SourceSpan(file: display(path)), "this file is not part of the content and is left out",
        hints: strayHints(path))
    }
  }

  private func strayHints(_ path: String) -> [String] {
    if let hint = ReferenceLibrary.hint(for: path) { return [hint] }
    let isNear = NearMiss.nearest(to: path, among: Self.known) != nil
    if !isNear, let mend = StrayFile.mend(outsideCases: path) { return [mend] }
    return Reporter.hints(for: path, among: Self.known)
  }
}
