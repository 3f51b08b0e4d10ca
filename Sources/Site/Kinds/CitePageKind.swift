import Outputs

/// The page that tells how to cite and to embed a case.
struct CitePageKind: CaseKind {
  let name = "citing and embedding"
  let places: [OutputPlace] = [.page("cite")]
  let templates: [TemplateName] = [.casePage, .caseNavigation]
  let purpose = "how to cite and to embed the case, its figures and its findings"

  func files(of report: CaseReport) -> [OutputFile] { [CitePage(report).page] }
}
