import CaseModel
import Markup
import Outputs
import Packing

/// The pages of the site for who searches it. It needs whole addresses, so a site without one has none.
struct SitemapKind: ListingKind {
  let name = "sitemap"
  let places: [OutputPlace] = [.file("sitemap.xml"), .folder("sitemaps")]
  let purpose = "addresses of all pages, where `base-url` is known; from 51 cases or 50,000 pages on several files"

  /// What the protocol allows in one file.
  static let limit = 50_000

  private static let path = "sitemap.xml"

  func pieces(of listing: SiteListing) -> [SharedPiece] {
    guard let base = listing.site.site.baseURL else { return [] }
    let (own, parts) = (listing.files.own, listing.parts(pages: Self.limit))
    let isShort = own.count + listing.all.reduce(0) { $0 + listing.files.pageCount($1) } <= Self.limit
    guard parts.count > 1 || !isShort else { return [piece(Self.path, listing, listing.all, own: own, base)] }
    return [piece("sitemaps/site.xml", listing, 0..<0, own: own, base)]
      + parts.enumerated().map { piece("sitemaps/\($0 + 1).xml", listing, $1, own: [], base) }
  }

  func head(of listing: SiteListing, parts: [ListedFile]) -> SharedPiece? {
    guard let base = listing.site.site.baseURL, parts.first?.path != Self.path else { return nil }
    let paths = parts.map(\.path)
    var builder = FingerprintBuilder()
    builder.add(base)
    for path in paths { builder.add(path) }
    return SharedPiece(path: Self.path, fingerprint: builder.finished) {
      Self.document("sitemapindex") { out in
        for path in paths { out.element("sitemap") { $0.element("loc", text: base + path) } }
      }
    }
  }

  private func piece(
    _ path: String, _ listing: SiteListing, _ cases: Range<Int>, own: [ListedFile], _ base: String
  ) -> SharedPiece {
    SharedPiece(path: path, fingerprint: listing.fingerprint(path, cases, own: own)) {
      var pages = own.filter(Self.isFound).map { (file: $0, date: String?.none) }
      for index in cases {
        let item = try listing.files.item(index)
        let date = try item.changed?.iso
        pages += item.files.filter(Self.isFound).map { ($0, date) }
      }
      guard !pages.isEmpty else { return nil }
      if !own.isEmpty { pages.sort { $0.file.path.precedes($1.file.path) } }
      return Self.map(pages, base)
    }
  }

  /// Pages for paper and for frames say what others say, and pages in the place of others are no pages.
  private static func isFound(_ file: ListedFile) -> Bool {
    file.path.hasSuffix(".html") && !file.isWithdrawal && file.path != "404.html"
      && !(file.path.hasPrefix("cases/")
        && (file.path.hasSuffix("/print.html") || file.path.contains("/attachments/") || file.path.contains("/embed/")
          || file.path.hasSuffix("/" + CratePreview.file)))
  }

  private static func map(_ pages: [(file: ListedFile, date: String?)], _ base: String) -> [UInt8] {
    document("urlset") { out in
      for (file, date) in pages {
        out.element("url") { out in
          out.element("loc", text: base + (file.path == "index.html" ? "" : file.path))
          if let date { out.element("lastmod", text: date) }
        }
      }
    }
  }

  private static func document(_ name: StaticString, content: (inout MarkupWriter) -> Void) -> [UInt8] {
    Markup.build { out in
      out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
      out.element(name, .text("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"), content: content)
      out.raw("\n")
    }.bytes
  }
}
