import Outputs
import Packing

/// What programs that search the web may read, and where the sitemap is.
struct RobotsKind: SiteKind {
  let name = "robots"
  let places: [OutputPlace] = [.file("robots.txt")]
  let templates: [TemplateName] = []
  let purpose = "that programs may read the site, and where its sitemap is"

  func pieces(of contents: SharedContents) -> [SharedPiece] {
    let sitemap = contents.site.site.baseURL.map { "Sitemap: \($0)sitemap.xml\n" } ?? ""
    let bytes = Array(("User-agent: *\nAllow: /\n" + sitemap).utf8)
    return [SharedPiece(path: "robots.txt", fingerprint: Fingerprint(bytes)) { bytes }]
  }
}
