import CaseModel
import Markup
import Outputs

/// The pages of the site for who searches it. It needs whole addresses, so a site without one has none.
struct SitemapKind: ListingKind {
  let name = "sitemap"
  let places: [OutputPlace] = [.file("sitemap.xml"), .folder("sitemaps")]
  let purpose = "addresses of all pages, where `base-url` is known; several files from 50,000 pages on"

  /// What the protocol allows in one file.
  static let limit = 50_000

  func files(of listing: SiteListing) throws -> [OutputFile] {
    guard let base = listing.site.site.baseURL else { return [] }
    let dates = try dates(listing.shelf)
    let pages = listing.files.filter(isFound)
    guard pages.count > Self.limit else { return [file("sitemap.xml", pages, base, dates)] }
    let parts = stride(from: 0, to: pages.count, by: Self.limit).map { start in
      file(
        "sitemaps/\(start / Self.limit + 1).xml", Array(pages[start..<min(start + Self.limit, pages.count)]), base,
        dates)
    }
    let index = Self.document("sitemapindex") { out in
      for part in parts { out.element("sitemap") { $0.element("loc", text: base + part.path) } }
    }
    return parts + [OutputFile(path: "sitemap.xml", bytes: index)]
  }

  /// Pages for paper and for frames say what others say, and pages in the place of others are no pages.
  private func isFound(_ file: ListedFile) -> Bool {
    file.path.hasSuffix(".html") && !file.isWithdrawal && file.path != "404.html"
      && !(file.path.hasPrefix("cases/")
        && (file.path.hasSuffix("/print.html") || file.path.contains("/attachments/") || file.path.contains("/embed/")
          || file.path.hasSuffix("/" + CratePreview.file)))
  }

  /// When each case changed last, by its id.
  private func dates(_ shelf: any CaseShelf) throws -> [String: PartialDate] {
    try shelf.indices.reduce(into: [:]) { dates, index in
      let summary = try shelf.summary(index)
      dates[summary.id] = summary.changed
    }
  }

  private func file(
    _ path: String, _ pages: [ListedFile], _ base: String, _ dates: [String: PartialDate]
  ) -> OutputFile {
    let bytes = Self.document("urlset") { out in
      for page in pages {
        out.element("url") { out in
          out.element("loc", text: base + (page.path == "index.html" ? "" : page.path))
          if let date = dates[Self.caseID(page.path)] { out.element("lastmod", text: date.iso) }
        }
      }
    }
    return OutputFile(path: path, bytes: bytes)
  }

  private static func caseID(_ path: String) -> String {
    let parts = path.split(separator: "/")
    return parts.count == 3 && parts[0] == "cases" ? String(parts[1]) : ""
  }

  private static func document(_ name: StaticString, content: (inout MarkupWriter) -> Void) -> [UInt8] {
    Markup.build { out in
      out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
      out.element(name, .text("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"), content: content)
      out.raw("\n")
    }.bytes
  }
}
