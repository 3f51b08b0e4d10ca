import Outputs

/// The report of a case.
struct ReportKind: CaseKind {
  let name = "report"
  let places: [OutputPlace] = [.page("index")]
  let templates: [TemplateName] = [.report, .banner, .figure]
  let purpose = "the report"

  func files(of report: CaseReport) -> [OutputFile] {
    [ReportWriter(report).page]
  }
}
