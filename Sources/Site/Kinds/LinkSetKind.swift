import Outputs

/// The links of a report to what belongs to it, for programs that harvest.
struct LinkSetKind: CaseKind {
  let name = "link set"
  let places: [OutputPlace] = [.file(file)]
  let templates: [TemplateName] = []
  let purpose = "links of FAIR Signposting, where `base-url` is known"

  /// Its file.
  static let file = "linkset.json"

  func files(of report: CaseReport) -> [OutputFile] {
    guard let base = report.site.site.baseURL else { return [] }
    return [OutputFile(path: report.path(Self.file), bytes: LinkSet(report: report, base: base).bytes)]
  }
}
