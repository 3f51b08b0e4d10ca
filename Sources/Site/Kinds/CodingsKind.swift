import Outputs
import Records

/// Every coding of a case that may be shown, for programs.
struct CodingsKind: CaseKind {
  let name = "codings"
  let places: [OutputPlace] = [.file("codings.csv")]
  let templates: [TemplateName] = []
  let purpose = "every coding that may be shown as CSV"

  func files(of report: CaseReport) -> [OutputFile] {
    [OutputFile(path: report.path("codings.csv"), bytes: report.codingTable)]
  }
}
