import CaseModel
import Markup
import Outputs
import Packing

/// What is new, for who follows the site. It needs whole addresses and dates.
struct FeedKind: SiteKind {
  let name = "feed"
  let places: [OutputPlace] = [.file(Self.file)]
  let templates: [TemplateName] = []
  let purpose = "cases that were published or changed last, as Atom, where `base-url` and their dates are known"

  static let file = "feed.xml"

  /// What the head of a page says of the feed; nothing where the site has none. Only for pages that know of a case with
  /// a date.
  static func link(in site: CaseModel.Site, to out: inout MarkupWriter) {
    guard let base = site.baseURL, site.hasFeed else { return }
    out.void(
      "link", .text("rel", "alternate"), .text("type", MediaType.atom), .text("title", site.title), .href(base + file))
    out.raw("\n")
  }

  func pieces(of contents: SharedContents) -> [SharedPiece] {
    guard let base = contents.site.site.baseURL, contents.site.site.hasFeed else { return [] }
    let shelf = contents.shelf
    let about = contents.site.fingerprint(of: [], FieldBytes(contents.site.site))
    return [
      SharedPiece(path: Self.file, fingerprint: shelf.fingerprint(of: shelf.indices, on: about)) {
        [site = contents.site] in
        AtomFeed(site: site, base: base, summaries: try shelf.summaries(shelf.indices)).bytes
      }
    ]
  }
}
