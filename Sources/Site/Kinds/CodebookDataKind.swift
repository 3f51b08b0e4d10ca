import CaseModel
import Outputs
import Packing
import Records

/// The codebook for programs.
struct CodebookDataKind: SiteKind {
  let name = "codebook for programs"
  let places: [OutputPlace] = [.file("data/codebook.json"), .file("data/codebook.csv"), .file(CodebookLinkedData.file)]
  let templates: [TemplateName] = []
  let purpose = "every code as JSON and CSV, and as terms of schema.org"

  func pieces(of contents: SharedContents) -> [SharedPiece] {
    let codebook = contents.site.codebook
    var fields = FieldBytes()
    fields.read(codebook.codes)
    let fingerprint = Fingerprint(fields.bytes)
    return [
      SharedPiece(path: "data/codebook.json", fingerprint: fingerprint) { CodebookRecords.json(codebook) },
      SharedPiece(path: "data/codebook.csv", fingerprint: fingerprint) { CodebookRecords.csv(codebook) },
      SharedPiece(
        path: CodebookLinkedData.file, fingerprint: contents.site.fingerprint(of: [], fields)
      ) { [site = contents.site] in CodebookLinkedData(site: site).document },
    ]
  }
}
