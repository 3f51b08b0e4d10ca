import CaseModel
import Outputs

/// The page of each narrative.
struct NarrativePageKind: CaseKind {
  let name = "narratives"
  let places: [OutputPlace] = [.each("narrative")]
  let templates: [TemplateName] = [.narrative, .caseNavigation, .banner]
  let purpose = "a narrative with its codes in the margin"

  func files(of report: CaseReport) -> some Sequence<OutputFile> {
    report.narrativePages
  }
}
