import CaseModel
import Foundation
import Outputs
import Testing

@testable import Site

/// Pages in folders: their places on the site, the ways between them, and how they are found.
@Suite struct PageBookTests {
  private static let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>A map</title></svg>"

  private static let site = TestSite([
    "site.yml": "title: Test site\nlanguage: en\nbase-url: https://example.org/\nnavigation: [guide]\n",
    "pages/guide/index.md": """
    # The guide

    | For | Page |
    |---|--:|
    | all | [Second *thing*](second.md) |
    | some | [First thing](first.md), [parts](parts/) |

    ![A map](map.svg)
    """,
    "pages/guide/first.md": "# First thing\n\nWords on the räksmörgås.\n",
    "pages/guide/second.md": "# Second thing\n\nSee [the first](first.md).\n",
    "pages/guide/appendix.md": "# Appendix\n\nWords.\n",
    "pages/guide/parts/index.md": "# Parts\n\nWords.\n",
    "pages/guide/parts/0001-one.md": "# Part one\n\nWords.\n",
    "pages/guide/map.svg": drawing,
  ])

  private static func chapters(_ page: String) throws -> [String] {
    let nav = try #require(page.firstMatch(of: /<nav class="chapters".*?<\/nav>/.dotMatchesNewlines())).0
    return nav.matches(of: /<a href="([^"]+)"(?: aria-current="page")?>([^<]+)</).map { "\($0.2) <\($0.1)>" }
  }

  @Test func pagesStandInTheirFoldersWithTheirFiles() async throws {
    let files = try await Self.site.files()
    let paths = files.keys.filter { $0.hasPrefix("guide/") }.sorted()
    #expect(
      paths == [
        "guide/appendix.html", "guide/first.html", "guide/index.html", "guide/map.svg", "guide/parts/0001-one.html",
        "guide/parts/index.html", "guide/second.html",
      ])
    #expect(files["guide/map.svg"] == Self.drawing)
    let index = try #require(files["guide/index.html"])
    #expect(index.contains("<a href=\"map.svg\"><img src=\"map.svg\" alt=\"A map\""))
    #expect(index.contains("<th scope=\"col\">For</th>\n<th scope=\"col\" class=\"to-right\">Page</th>"))
    #expect(index.contains("aria-label=\"Table: For, Page\""))
    #expect(index.components(separatedBy: "<h1>").count == 2)
  }

  /// In the order in which the first page leads to them, the rest by their names.
  @Test func everyPageLeadsToTheOthers() async throws {
    let files = try await Self.site.files()
    let expected = [
      "The guide <index.html>", "Second thing <second.html>", "First thing <first.html>", "Parts <parts/index.html>",
      "Appendix <appendix.html>",
    ]
    for page in ["index", "first", "second", "appendix"] {
      #expect(try Self.chapters(#require(files["guide/\(page).html"])) == expected)
    }
    let part = try #require(files["guide/parts/0001-one.html"])
    #expect(try Self.chapters(part) == ["Parts <index.html>", "Part one <0001-one.html>"])
    #expect(
      part.contains(
        "<p class=\"kicker\"><a href=\"../index.html\">The guide</a> › <a href=\"index.html\">Parts</a></p>"))
    #expect(try !#require(files["guide/index.html"]).contains("class=\"kicker\""))
    #expect(
      part.contains("<a href=\"../../guide/index.html\">The guide</a>")
        || part.contains("<a href=\"../index.html\">The guide</a>"))
  }

  @Test func everyLinkLeadsSomewhere() async throws {
    let built = try await Self.site.build()
    #expect(built.diagnostics.allSatisfy { $0.severity == .note || $0.id == "no-narratives" }, "\(built.diagnostics)")
    let pages = Pages(built.value)
    for (path, text) in pages.texts where path.hasPrefix("guide/") && path.hasSuffix(".html") {
      for target in Pages.targets(in: text) where !target.hasPrefix("http") {
        #expect(pages.reaches(target, from: path), "\(path) → \(target)")
      }
    }
  }

  @Test func theyAreFound() async throws {
    let files = try await Self.site.files()
    #expect(try #require(files["sitemap.xml"]).contains("https://example.org/guide/parts/0001-one.html"))
    #expect(try #require(files["a-z.html"]).contains("<a href=\"guide/appendix.html\">Appendix</a>"))
    #expect(try #require(files["search/site.js"]).contains("guide/first.html"))
    let words = files.filter { $0.key.hasPrefix("search/") }.values.joined()
    #expect(words.contains("raksmorgas") || words.contains("räksmörgås"))
    #expect(try #require(files["index.html"]).contains("<a href=\"guide/index.html\">The guide</a>"))
    #expect(try #require(files["data/index.json"]).contains("guide/map.svg"))
  }

  @Test func aFolderWithoutAFirstPageHasAListOfItsPages() async throws {
    let files = try await TestSite(["pages/notes/b.md": "# B\n", "pages/notes/a.md": "# A\n"]).files()
    #expect(try Self.chapters(#require(files["notes/b.html"])) == ["A <a.html>", "B <b.html>"])
    #expect(try #require(files["notes/b.html"]).contains("aria-label=\"Pages of Test site\""))
  }

  @Test func aPageAtTheRootHasNoneOfIt() async throws {
    let page = try #require(try await TestSite(["pages/about.md": "# About\n\nWords.\n"]).files()["about.html"])
    #expect(!page.contains("chapters") && !page.contains("class=\"book\"") && !page.contains("kicker"))
  }

  /// What a page shows of the others is their titles and their order, and nothing else.
  @Test func aFingerprintOfABookTellsItsTitlesAndOrder() throws {
    func book(_ change: (inout [FreePage]) -> Void) throws -> [UInt8] {
      var pages = ["guide/a", "guide/b", "guide/index"].map { FreePage(id: $0, title: $0, language: "en") }
      pages[2].body = [.paragraph([.link(to: "b.html", title: nil, [.text("b")])])]
      change(&pages)
      return FieldBytes(try #require(PageBook.all(pages)["guide/"])).bytes
    }
    let usual = try book { _ in }
    #expect(try book { $0[0].body = [.rule] } == usual)
    #expect(try book { $0[2].body += [.rule] } == usual)
    #expect(try book { $0[2].body = [] } != usual)
    #expect(try book { $0[0] = FreePage(id: "guide/a", title: "Other", language: "en") } != usual)
    #expect(try book { $0.remove(at: 0) } != usual)
  }
}
