import Outputs
import Packing

/// Stylesheets, the icon, and the scripts of embeds. Names change with bytes, but for the script that other sites load.
struct AssetKind: SiteKind {
  let name = "assets"
  let places: [OutputPlace] = [.folder("assets")]
  let templates: [TemplateName] = []
  let purpose = "stylesheets, icon, and the scripts of embeds"

  /// The script for pages that embed.
  static let loader = "assets/embed.js"

  func pieces(of contents: SharedContents) -> [SharedPiece] {
    let site = contents.site
    let loaded = OutputFile(path: Self.loader, bytes: site.library.set.files["assets/embed.js", default: []])
    return [site.stylesheet, site.icon, site.embedStylesheet, site.embedScript, loaded].map { file in
      SharedPiece(path: file.path, fingerprint: Fingerprint(file.madeBytes)) { file.madeBytes }
    }
  }
}
