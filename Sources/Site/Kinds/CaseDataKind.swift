import Outputs
import Records

/// Every result of a case, for programs.
struct CaseDataKind: CaseKind {
  let name = "results"
  let places: [OutputPlace] = [.file("case.json")]
  let templates: [TemplateName] = []
  let purpose = "every result as JSON"

  func files(of report: CaseReport) -> [OutputFile] {
    [OutputFile(path: report.path("case.json"), bytes: CaseJSON.file(report.analysis, text: report.site.plainText))]
  }
}
