import CaseModel
import Outputs

/// The page to search on, and what it reads.
struct SearchKind: SiteKind {
  let name = "search"
  let places: [OutputPlace] = [.page("search"), .folder("search")]
  let templates: [TemplateName] = [.freePage]
  let purpose = "a page to search on, and the words and texts that it reads"

  /// The page.
  static let file = "search.html"

  func pieces(of contents: SharedContents) -> [SharedPiece] {
    let site = contents.site
    let script = site.searchScript
    var fields = FieldBytes(site.site)
    fields.read(script.path)
    return SearchFiles(site: site, shelf: contents.shelf).pieces + [
      SharedPiece(path: script.path, fingerprint: site.bareFingerprint) { script.madeBytes },
      contents.page(Self.file, .freePage, fields) { SearchPage(site: site).page.madeBytes },
    ]
  }
}
