import CaseModel
import Outputs
import References

/// The works that a case cites, as programs for references read them.
struct CitedWorksKind: CaseKind {
  let name = "works"
  let places: [OutputPlace] = [.file("references.bib"), .file("references.ris"), .file("references.json")]
  let templates: [TemplateName] = []
  let purpose = "the works that a case cites, as BibTeX, RIS and CSL-JSON"

  func files(of report: CaseReport) -> [OutputFile] {
    let works = report.citedWorks
    guard !works.isEmpty else { return [] }
    return [
      OutputFile(path: report.path("references.bib"), bytes: BibTeX.file(works)),
      OutputFile(path: report.path("references.ris"), bytes: RIS.file(works)),
      OutputFile(path: report.path("references.json"), bytes: CSLJSON.file(works)),
    ]
  }
}

extension CaseReport {
  /// Works of the list that the case cites, in its order; those that are cited in the text only stay there.
  var citedWorks: [Reference] {
    site.bibliography.sorted(CitedWorks.keys(in: value)).filter { !site.bibliography.isPrivate($0.key) }
  }
}
