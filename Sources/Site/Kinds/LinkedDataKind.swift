import Outputs

/// What a case is, for programs that gather reports.
struct LinkedDataKind: CaseKind {
  let name = "linked data"
  let places: [OutputPlace] = [.file("case.jsonld")]
  let templates: [TemplateName] = []
  let purpose = "what the report is, in the words of schema.org"

  func files(of report: CaseReport) -> [OutputFile] {
    [OutputFile(path: report.path("case.jsonld"), bytes: CaseLinkedData(report: report).document)]
  }
}
