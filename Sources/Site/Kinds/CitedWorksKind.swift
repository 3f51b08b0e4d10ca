import CaseModel
import Outputs
import References

/// The works that a case cites, as programs for references read them.
struct CitedWorksKind: CaseKind {
  let name = "works"
  let places: [OutputPlace] = WorkFormat.allCases.map { .file($0.file) }
  let templates: [TemplateName] = []
  let purpose = "the works that a case cites, as BibTeX, RIS and CSL-JSON"

  func files(of report: CaseReport) -> [OutputFile] {
    let works = report.citedWorks
    guard !works.isEmpty else { return [] }
    return WorkFormat.allCases.map { OutputFile(path: report.path($0.file), bytes: $0.bytes(of: works)) }
  }
}

extension CaseReport {
  /// Works of the list that the case cites, in its order; those that are cited in the text only stay there.
  var citedWorks: [Reference] {
    site.bibliography.sorted(CitedWorks.keys(in: value)).filter { !site.bibliography.isPrivate($0.key) }
  }
}
