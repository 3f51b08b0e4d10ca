import CaseModel
import Outputs

/// The pages of the site's own.
struct FreePageKind: SiteKind {
  let name = "pages"
  let places: [OutputPlace] = [.each("page")]
  let templates: [TemplateName] = [.freePage]
  let purpose = "pages of the site’s own"

  func pieces(of contents: SharedContents) -> [SharedPiece] {
    contents.site.pages.map { own in
      let writer = FreePageWriter(site: contents.site, own: own)
      var fields = FieldBytes(own)
      // What a page cites is spelled out from its works, so it depends on those it cites and on no others.
      let bibliography = contents.site.bibliography
      fields.read(writer.cited.sorted().flatMap { bibliography.shown(of: $0) })
      return contents.page("\(own.id).html", .freePage, fields) { writer.page.madeBytes }
    }
  }
}
