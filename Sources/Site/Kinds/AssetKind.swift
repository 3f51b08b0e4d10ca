import Outputs
import Packing

/// The stylesheet and the icon; their names change with their bytes.
struct AssetKind: SiteKind {
  let name = "assets"
  let places: [OutputPlace] = [.folder("assets")]
  let templates: [TemplateName] = []
  let purpose = "stylesheet and icon"

  func pieces(of contents: SharedContents) -> [SharedPiece] {
    [contents.site.stylesheet, contents.site.icon].map { file in
      SharedPiece(path: file.path, fingerprint: Fingerprint(file.madeBytes)) { file.madeBytes }
    }
  }
}
