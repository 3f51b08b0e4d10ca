import Outputs
import Packing
import Testing

@testable import Site

/// Maps of a site of which a part alone has more pages than one file may tell.
@Suite struct SitemapTests {
  /// Made-up files: pages by case, of which some are not to be found, and pages of no case.
  private struct MadeUpShelf: FileShelf {
    var own: [ListedFile] = []
    let cases: [(id: String, pages: Int)]

    static func file(_ path: String) -> ListedFile {
      ListedFile(path: path, size: 1, fingerprint: Fingerprint(Array(path.utf8)), isWithdrawal: false)
    }

    var count: Int { cases.count }
    func id(_ index: Int) -> String { cases[index].id }
    func pageCount(_ index: Int) -> Int { cases[index].pages }
    func fingerprint(_ index: Int) -> Fingerprint { Fingerprint(Array(cases[index].id.utf8)) }
    func item(_ index: Int) throws -> ListedCase {
      let (id, pages) = cases[index]
      let embeds = (0..<pages).filter { $0 % 3 == 2 }.map { "cases/\(id)/embed/\($0).html" }
      let others = (0..<pages).filter { $0 % 3 < 2 }.map { "cases/\(id)/n\($0).html" }
      return ListedCase(files: (embeds + others + ["cases/\(id)/case.json"]).map(Self.file), summary: nil)
    }
  }

  /// The addresses of each file, in order, and what leads to the files.
  private static func maps(_ shelf: MadeUpShelf, limit: Int) async throws -> (maps: [String: [String]], head: String?) {
    let library = TemplateLibrary.load(TemplateSet(), displayName: "Templates").value
    let listing = SiteRenderer(corpus: try await Demonstration.corpus(), library: library, version: "test")
      .listing(of: shelf)
    let kind = SitemapKind(limit: limit)
    var maps: [String: [String]] = [:]
    for piece in kind.pieces(of: listing) {
      guard let bytes = try piece.make() else { continue }
      #expect(maps[piece.path] == nil, "\(piece.path) is made once")
      maps[piece.path] = addresses(bytes)
    }
    let parts = maps.keys.sorted().map(MadeUpShelf.file)
    return (maps, try kind.head(of: listing, parts: parts)?.make().map { String(decoding: $0, as: UTF8.self) })
  }

  private static func addresses(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).matches(of: /<loc>https:\/\/caseloom\.example\/([^<]*)<\/loc>/)
      .map { String($0.1) }
  }

  @Test func aCaseWithMorePagesThanAFileHoldsHasSeveralFiles() async throws {
    let shelf = MadeUpShelf(
      own: (0..<12).map { MadeUpShelf.file("codebook/c\($0).html") },
      cases: [("a", 4), ("b", 47), ("c", 3), ("d", 10)])
    let (maps, head) = try await Self.maps(shelf, limit: 10)
    #expect(maps.values.allSatisfy { (1...10).contains($0.count) }, "\(maps.mapValues(\.count))")
    let expected =
      shelf.own.map(\.path)
      + shelf.cases.flatMap { id, pages in
        (0..<pages).filter { $0 % 3 < 2 }.map { "cases/\(id)/n\($0).html" }
      }
    let found = maps.values.flatMap { $0 }
    #expect(Set(found) == Set(expected) && found.count == expected.count)
    for path in maps.keys { #expect(head?.contains("<loc>https://caseloom.example/\(path)</loc>") == true) }
  }

  @Test func aSiteOfOneLargeCaseHasSeveralFilesToo() async throws {
    let (maps, head) = try await Self.maps(MadeUpShelf(cases: [("only", 25)]), limit: 10)
    #expect(maps.mapValues(\.count) == ["sitemaps/1.xml": 10, "sitemaps/2.xml": 7] && head != nil)
  }

  @Test func whatFitsIntoOneFileStandsInOne() async throws {
    let (maps, head) = try await Self.maps(MadeUpShelf(cases: [("a", 6), ("b", 4)]), limit: 10)
    #expect(Array(maps.keys) == ["sitemap.xml"] && head == nil)
  }

  @Test func theLimitIsThatOfTheProtocol() {
    #expect(SitemapKind().limit == 50_000)
  }
}
