import Outputs

/// The folder of a case as a package of research data.
struct CrateKind: CaseKind {
  let name = "research crate"
  let places: [OutputPlace] = [.file(file), .file(CratePreview.file)]
  let templates: [TemplateName] = [.casePage]
  let purpose = "the files of a case as a research object crate, where a date and a licence are known"

  /// The name that the format gives its file.
  static let file = "ro-crate-metadata.json"

  func files(of report: CaseReport) -> [OutputFile] {
    guard let crate = ResearchCrate(report) else { return [] }
    return [OutputFile(path: report.path(Self.file), bytes: crate.bytes), CratePreview(report, crate).page]
  }
}
