import CaseModel
import Markup
import Outputs
import Words

/// A small page at each old address of a case that has another id now, so that a new name breaks no link and no embed.
///
/// It is made of the files that there are: an id of a case that is not published has none, and is not told.
struct RedirectKind: ListingKind {
  let name = "redirects"
  let places: [OutputPlace] = [.folder("cases")]
  let purpose = "pages at the old addresses of cases, for `redirects` in `site.yml`"

  func pieces(of listing: SiteListing) throws -> [SharedPiece] {
    try listing.site.site.redirects.flatMap { redirect -> [SharedPiece] in
      let new = "cases/\(redirect.new)/"
      // Of a case that was withdrawn there is a page that says so, which is no file of the case.
      let withdrawn = listing.files.own.filter { $0.path.hasPrefix(new) }
      let index = listing.all.first { listing.files.id($0) == redirect.new }
      let files = try index.map { try listing.files.item($0).files } ?? []
      return (files + withdrawn).map(\.path).filter(isMoved).map { path in
        let old = "cases/\(redirect.old)/" + path.dropFirst(new.count)
        return SharedPiece(path: old, fingerprint: listing.fingerprint(old, 0..<0, own: [])) {
          page(at: old, to: path, listing.site)
        }
      }
    }
  }

  private func isMoved(_ path: String) -> Bool { path.hasSuffix(".html") && !path.contains("/attachments/") }

  private func page(at path: String, to target: String, _ site: SiteFrame) -> [UInt8] {
    let way = Links.relative(from: path, to: target)
    let address = site.site.baseURL.map { $0 + target } ?? way
    return Markup.build { out in
      out.raw("<!doctype html>\n")
      out.element("html", .text("lang", site.words.language)) { out in
        out.element("head") { out in
          out.void("meta", .text("charset", "utf-8"))
          out.void("meta", .text("name", "viewport"), .text("content", "width=device-width, initial-scale=1"))
          out.void("meta", .text("name", "color-scheme"), .text("content", "light dark"))
          out.void("meta", .text("http-equiv", "refresh"), .text("content", "0; url=" + way))
          out.void("link", .text("rel", "canonical"), .href(address))
          out.element("title", text: site.say(.movedTitle))
        }
        out.element("body") { out in
          out.element("h1", text: site.say(.movedTitle))
          out.element("p") { out in
            out.say(.movedTo(address), in: site.words) { _, out, inner in
              out.element("a", .href(way), content: inner)
            }
          }
        }
      }
      out.raw("\n")
    }.bytes
  }
}
