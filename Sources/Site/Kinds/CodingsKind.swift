import Outputs
import Records

/// Every coding of a case that may be shown, for programs.
struct CodingsKind: CaseKind {
  let name = "codings"
  let places: [OutputPlace] = [.file("codings.csv"), .file(CodingsTable.file)]
  let templates: [TemplateName] = []
  let purpose = "every coding that may be shown as CSV, and a description of the table"

  func files(of report: CaseReport) -> [OutputFile] {
    [
      OutputFile(path: report.path("codings.csv"), bytes: report.codingTable),
      OutputFile(
        path: report.path(CodingsTable.file),
        bytes: CodingsTable.description(title: report.value.title)),
    ]
  }
}
