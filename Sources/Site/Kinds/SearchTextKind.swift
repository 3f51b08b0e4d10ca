import Outputs

/// What a search finds of a case, with the words around.
struct SearchTextKind: CaseKind {
  let name = "search texts"
  let places: [OutputPlace] = [.file(Self.file)]
  let templates: [TemplateName] = []
  let purpose = "what a search finds of the case: titles, findings and passages"

  /// The file.
  static let file = "search.js"

  func files(of report: CaseReport) -> [OutputFile] {
    [
      OutputFile(
        path: report.path(Self.file),
        bytes: SearchEntry.script(report.searchEntries, "cases/" + report.value.id, title: report.value.title))
    ]
  }
}
