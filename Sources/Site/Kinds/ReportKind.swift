import Outputs

/// The report of a case.
struct ReportKind: CaseKind {
  let name = "report"
  let places: [OutputPlace] = [.page("index")]
  let templates: [TemplateName] = [.report, .caseNavigation, .banner, .figure]
  let purpose = "the report"

  func files(of report: CaseReport) -> [OutputFile] {
    [ReportPage(report).page]
  }
}
