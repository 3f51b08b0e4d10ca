import SchemaChecking
import Testing

/// Groups of accounts side by side on the page of involvement.
@Suite struct GroupPageTests {
  private static func account(_ title: String, _ wave: String, _ code: String, consent: String = "public") -> String {
    """
    ---
    title: \(title)
    kind: interview
    source: {position: Nurse, level: operational, groups: {"Wave & round": "\(wave)"}}
    consent: \(consent)
    ---
    [\(title) say this of it]{#e1 .\(code) frame=actual}. [And \(title) say that]{#e2 .\(code) frame=actual}.
    """
  }

  private static let site = TestSite([
    "cases/home/narratives/a.md": account("Ants", "the <first>", "mode-consumer"),
    "cases/home/narratives/b.md": account("Bees", "the <first>", "mode-consumer"),
    "cases/home/narratives/c.md": account("Crows", "second", "mode-strategic"),
    "cases/home/narratives/d.md": account("Ducks", "zoological third", "mode-strategic", consent: "withheld"),
    "cases/home/narratives/e.md": account("Eels", "zoological fourth", "mode-strategic", consent: "aggregate-only"),
  ])

  @Test func rowsNameTheirAccountsAndWhereTheyStand() async throws {
    let files = try await Self.site.files()
    let page = try #require(files["cases/home/involvement.html"])
    #expect(page.contains("id=\"groups\"") && page.contains("By Wave &amp; round"))
    let row = try #require(
      page.split(separator: "<tr>").first { $0.contains("the &lt;first>") || $0.contains("the &lt;first&gt;") })
    #expect(row.contains("a.html#main") && row.contains("b.html#main") && !row.contains("c.html"))
    #expect(row.contains("consumer"))
    let other = try #require(page.split(separator: "<tr>").first { $0.contains(">second<") })
    #expect(other.contains("c.html#main") && other.contains("too little to tell"))
    #expect(!files.values.contains { $0.contains("zoological") })
  }

  @Test func programsReadWhatTheTableSays() async throws {
    let files = try await Self.site.files()
    let involvement = try JSONValue(try #require(files["cases/home/case.json"]))["involvement"]
    let groups = try #require(involvement?["groups"]?.items)
    #expect(groups.map { $0["group"]?.text } == ["the <first>", "second"])
    #expect(groups[0]["by"]?.text == "Wave & round")
    #expect(groups[0]["sources"]?.items.map(\.text) == ["a", "b"])
    let actual = groups.map { $0["axes"]?["mode"]?["actual"] }
    #expect(actual[0]?["lo"]?.number == 1 && actual[0]?["excerpts"]?.number == 4)
    #expect(actual[1]?["status"]?.text == "insufficient")
    #expect(involvement?["areas"]?.members.isEmpty == true)
  }

  @Test func withoutTwoGroupsThereIsNoTable() async throws {
    var site = Self.site
    site.texts["cases/home/narratives/c.md"] = nil
    #expect(try await site.files()["cases/home/involvement.html"]?.contains("id=\"groups\"") == false)
  }
}
