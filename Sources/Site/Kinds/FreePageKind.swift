import CaseModel
import Outputs
import Packing

/// The pages of the site's own.
struct FreePageKind: SiteKind {
  let name = "pages"
  let places: [OutputPlace] = [.each("page"), .below("folder")]
  let templates: [TemplateName] = [.freePage]
  let purpose = "pages of the site’s own, in folders with what they show and lead to"

  func pieces(of contents: SharedContents) -> [SharedPiece] {
    let site = contents.site
    let books = PageBook.all(site.pages)
    let files = site.pageFiles.map { file in
      SharedPiece(path: file.path, fingerprint: Fingerprint(file.bytes)) { file.bytes }
    }
    return files
      + site.pages.map { own in
        let writer = FreePageWriter(site: site, own: own, book: books[own.folder])
        var fields = FieldBytes(own)
        fields.read(writer.book)
        // What a page cites is spelled out from its works, so it depends on those it cites and on no others.
        fields.read(writer.cited.sorted().flatMap { site.bibliography.shown(of: $0) })
        return contents.page("\(own.id).html", .freePage, fields) { writer.page.madeBytes }
      }
  }
}
