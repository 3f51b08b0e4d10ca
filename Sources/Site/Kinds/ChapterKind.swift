import Outputs

/// The chapters that the authors of a case wrote.
struct ChapterKind: CaseKind {
  let name = "chapters"
  let places: [OutputPlace] = [.each("chapter")]
  let templates: [TemplateName] = [.casePage, .caseNavigation]
  let purpose = "a chapter of the authors"

  func files(of report: CaseReport) -> [OutputFile] {
    report.value.sections.map { ChapterPage(report, $0).page }
  }
}
