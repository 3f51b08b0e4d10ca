import Outputs
import Records

/// All cases side by side, for programs.
struct CasesDataKind: SiteKind {
  let name = "cases"
  let places: [OutputPlace] = [.folder("data")]
  let templates: [TemplateName] = []
  let purpose = "constructs of all cases as JSON, and all codings as CSV"

  func pieces(of contents: SharedContents) -> [SharedPiece] {
    let shelf = contents.shelf
    let fingerprint = shelf.fingerprint(of: shelf.indices, on: contents.site.bareFingerprint)
    return [
      SharedPiece(path: "data/cases.json", fingerprint: fingerprint) {
        CasesJSON.file(try shelf.indices.map { try shelf.summary($0).row })
      }
    ]
  }
}
