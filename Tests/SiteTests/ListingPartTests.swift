import Foundation
import Outputs
import Packing
import SchemaChecking
import Testing

/// Lists of files of a site that has too many cases for one list.
@Suite struct ListingPartTests {
  private static func site(_ cases: Int, _ more: [String: String] = [:]) -> TestSite {
    var texts = [
      "site.yml": "title: Test site\nlanguage: en\nbase-url: https://example.org/\nredirects: {former: case-007}\n",
      "cases/home/case.yml": "title: Never published\n",
    ]
    for number in 1...cases {
      texts["cases/case-\(String(format: "%03d", number))/case.yml"] =
        "title: Case \(number)\nstatus: published\nmodified: 2026-01-02\n"
    }
    return TestSite(texts.merging(more) { $1 })
  }

  private static func rows(_ text: String, _ list: String) throws -> [JSONValue] {
    try JSONValue(text)[list]?.items ?? []
  }

  @Test func partsTogetherListEveryFileAsItIs() async throws {
    let files = try await Self.site(103).build().value
    let bytes = Dictionary(files.map { ($0.path, $0.madeBytes) }, uniquingKeysWith: { first, _ in first })
    let texts = bytes.mapValues { String(decoding: $0, as: UTF8.self) }
    let index = try #require(texts["data/index.json"])
    let parts = try Self.rows(index, "parts")
    #expect(parts.compactMap { $0["path"]?.text } == (1...3).map { "data/index/\($0).json" })
    #expect(parts.map { $0["first"]?.text } == ["case-001", "case-051", "case-101"])
    #expect(parts.map { $0["last"]?.text } == ["case-050", "case-100", "home"])
    var listed = try Self.rows(index, "files")
    for path in parts.compactMap({ $0["path"]?.text }) { listed += try Self.rows(#require(texts[path]), "files") }
    for row in listed + parts {
      let own = try #require(row["path"]?.text.flatMap { bytes[$0] })
      #expect(row["size"]?.number == Double(own.count))
      #expect(row["hash"]?.text == Fingerprint(own).digits)
    }
    let lists = bytes.keys.filter {
      $0.hasPrefix("data/index") && $0 != "data/index.schema.json" || $0.hasPrefix("sitemap")
        || $0.hasPrefix("cases/former/")
    }
    #expect(Set(listed.compactMap { $0["path"]?.text }) == Set(bytes.keys).subtracting(lists))
    #expect(listed.count == bytes.count - lists.count, "no file stands in two parts")
    let schema = try SchemaCheck(#require(texts["data/index.schema.json"]))
    for path in ["data/index.json", "data/index/1.json", "data/index/3.json"] {
      let part = try JSONValue(#require(texts[path]))
      #expect(schema.faults(of: part).isEmpty, "\(path)")
    }
  }

  @Test func theSitemapLeadsToParts() async throws {
    let files = try await Self.site(51).files()
    let map = try #require(files["sitemap.xml"])
    let parts = map.matches(of: /<loc>https:\/\/example\.org\/([^<]+)<\/loc>/).map { String($0.1) }
    #expect(parts == ["sitemaps/site.xml", "sitemaps/1.xml", "sitemaps/2.xml"].filter { files[$0] != nil })
    let found = parts.flatMap {
      (files[$0] ?? "").matches(of: /<loc>https:\/\/example\.org\/([^<]*)<\/loc>/).map { String($0.1) }
    }
    #expect(Set(found).count == found.count)
    #expect(
      found.contains("") && found.contains("cases/case-051/index.html") && !found.contains { $0.contains("home/") })
    #expect(files["sitemaps/1.xml"]?.contains("case-050/index.html</loc><lastmod>2026-01-02</lastmod>") == true)
    #expect(files["cases/former/index.html"]?.contains("case-007/index.html") == true)
  }

  @Test func aSiteOfFiftyCasesHasOneListOfEach() async throws {
    let files = try await Self.site(49).files()
    #expect(!files.keys.contains { $0.hasPrefix("data/index/") || $0.hasPrefix("sitemaps/") })
    #expect(try Self.rows(#require(files["data/index.json"]), "parts").isEmpty)
  }
}
