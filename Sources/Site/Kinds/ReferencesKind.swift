import CaseModel
import Outputs

/// The works that the site cites.
struct ReferencesKind: SiteKind {
  let name = "references"
  let places: [OutputPlace] = [.page("references")]
  let templates: [TemplateName] = [.references]
  let purpose = "the works that are cited"

  func pieces(of contents: SharedContents) -> [SharedPiece] {
    let site = contents.site
    let works = site.bibliography.listed.filter { contents.cited.contains($0.key) }
    var fields = FieldBytes(works)
    fields.read(works.flatMap { site.bibliography.shown(of: $0.key) })
    return [
      contents.page("references.html", .references, fields) {
        ReferencesPage(site: site, works: works).page.madeBytes
      }
    ]
  }
}
