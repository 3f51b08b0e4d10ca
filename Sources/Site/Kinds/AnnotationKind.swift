import Outputs

/// The coded passages of a case, for programs that annotate pages.
struct AnnotationKind: CaseKind {
  let name = "annotations"
  let places: [OutputPlace] = [.file("annotations.jsonld")]
  /// Positions are counted in the finished pages.
  let templates = NarrativePageKind().templates
  let purpose = "each coded passage with its codes, as Web Annotations"

  func files(of report: CaseReport) -> [OutputFile] {
    let annotations = CaseAnnotations(report: report, pages: report.narrativePages)
    return annotations.bytes.map { [OutputFile(path: report.path("annotations.jsonld"), bytes: $0)] } ?? []
  }
}
