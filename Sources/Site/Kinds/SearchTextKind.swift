import Outputs

/// What a search finds of a case, with the words around.
struct SearchTextKind: CaseKind {
  let name = "search texts"
  let places: [OutputPlace] = [.file(Self.name + ".js"), .folder(Self.name)]
  let templates: [TemplateName] = []
  let purpose =
    "what a search finds of the case: titles, findings and passages; of more than 256, the others in `search/1.js` and so on"

  private static let name = "search"

  /// How many entries a file holds at most, so that a reader of a large case loads what its results show, not all of
  /// it; `Templates/assets/search.js` knows the number too, and a test in a browser holds them together.
  private static let room = 256

  func files(of report: CaseReport) -> [OutputFile] {
    let entries = report.searchEntries
    return stride(from: 0, to: max(entries.count, 1), by: Self.room).map { start in
      let name = Self.name + (start == 0 ? "" : "/\(start / Self.room)")
      let part = entries[start..<min(start + Self.room, entries.count)]
      return OutputFile(
        path: report.path(name + ".js"),
        bytes: SearchEntry.script(part, "cases/\(report.value.id)/\(name)", title: report.value.title))
    }
  }
}
