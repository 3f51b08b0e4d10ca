import CaseModel
import Markup
import Outputs
import Packing

/// The pages of the site for who searches it. It needs whole addresses, so a site without one has none.
struct SitemapKind: ListingKind {
  let name = "sitemap"
  let places: [OutputPlace] = [.file("sitemap.xml"), .folder("sitemaps")]
  let purpose = "addresses of all pages, where `base-url` is known; from 51 cases or 50,000 pages on several files"

  /// At most so many addresses stand in one file: as many as the protocol allows.
  var limit = 50_000

  private static let path = "sitemap.xml"

  func pieces(of listing: SiteListing) -> [SharedPiece] {
    guard let base = listing.site.site.baseURL else { return [] }
    let (own, parts) = (listing.files.own, listing.parts(pages: limit))
    let isShort = own.count + listing.all.reduce(0) { $0 + listing.files.pageCount($1) } <= limit
    guard parts.count > 1 || !isShort else { return [piece(Self.path, listing, listing.all, own: own, base)] }
    let others = lengths(own.count { Self.isFound($0) }).enumerated().map { number, pages in
      piece("sitemaps/site\(number == 0 ? "" : ".\(number + 1)").xml", listing, 0..<0, own: own, base, places: pages)
    }
    let ofCases = parts.flatMap { cases in
      lengths(cases.count == 1 ? listing.files.pageCount(cases.lowerBound) : 0).map { (cases, $0) }
    }
    return others
      + ofCases.enumerated().map { piece("sitemaps/\($0 + 1).xml", listing, $1.0, own: [], base, places: $1.1) }
  }

  /// The places of the pages of each of the files that so many pages need; one file where there are few or none.
  private func lengths(_ pages: Int) -> [Range<Int>] {
    stride(from: 0, to: max(1, pages), by: limit).map { $0..<$0 + limit }
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

  /// - Parameter places: Which of the pages stand in it, in their order; all of them when it is not said.
  private func piece(
    _ path: String, _ listing: SiteListing, _ cases: Range<Int>, own: [ListedFile], _ base: String,
    places: Range<Int> = 0..<Int.max
  ) -> SharedPiece {
    SharedPiece(path: path, fingerprint: listing.fingerprint(path, cases, own: own)) {
      var pages = own.filter(Self.isFound).map { (file: $0, date: String?.none) }
      for index in cases {
        let item = try listing.files.item(index)
        let date = try item.changed?.iso
        pages += item.files.filter(Self.isFound).map { ($0, date) }
      }
      if !own.isEmpty { pages.sort { $0.file.path.precedes($1.file.path) } }
      let shown = pages.dropFirst(places.lowerBound).prefix(places.count)
      return shown.isEmpty ? nil : Self.map(shown, base)
    }
  }

  /// Pages for paper and for frames say what others say, and pages in the place of others are no pages.
  private static func isFound(_ file: ListedFile) -> Bool {
    guard file.path.hasSuffix(".html"), !file.isWithdrawal, file.path != "404.html" else { return false }
    let parts = file.path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2)
    guard parts.count == 3, parts[0].elementsEqual("cases".utf8) else { return true }
    let name = Substring(parts[2])
    return name != "print.html" && name != CratePreview.file && !name.hasPrefix("attachments/")
      && !name.hasPrefix("embed/")
  }

  private static func map(_ pages: ArraySlice<(file: ListedFile, date: String?)>, _ base: String) -> [UInt8] {
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
