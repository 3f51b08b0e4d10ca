import Testing

/// What only some content has: long headings, numbered paragraphs, translations, passages named twice, nothing at all.
@Suite struct RareContentTests {
  private static func account(_ title: String, _ body: String, _ extra: String = "") -> String {
    """
    ---
    title: \(title)
    kind: interview
    source: {position: Nurse of \(title), level: operational}
    consent: public
    \(extra)
    ---
    \(body)
    """
  }

  @Test func theNumberOfAParagraphStandsWithinItsText() async throws {
    let site = TestSite([
      "cases/home/narratives/a.md": Self.account("Ants", "[One]{#a1 .lead-public}.\n\nTwo.", "numbered: yes")
    ])
    let page = try #require(try await site.files()["cases/home/a.html"])
    #expect(page.contains("<div class=\"passage-text\"><a class=\"paragraph-number\" href=\"#p-1\">1</a><p>"))
  }

  @Test(arguments: [(60, ""), (61, " long-title"), (111, " longest-title")])
  func aLongHeadingIsKnownToStyles(length: Int, name: String) async throws {
    let title = String(repeating: "x", count: length)
    let site = TestSite([
      "cases/home/case.yml": "title: \(title)\nstatus: published\n",
      "cases/home/narratives/a.md": Self.account("Ants", "One."),
    ])
    let files = try await site.files()
    #expect(try #require(files["cases/home/index.html"]).contains("<body class=\"page-case\(name)\">"))
    #expect(try #require(files["index.html"]).contains("<li class=\"card case-card\(name)\">"))
    // The title of the page names the case too; its heading does not.
    #expect(try #require(files["cases/home/a.html"]).contains("<body class=\"page-narrative\">"))
  }

  @Test func aTranslationAndItsOriginalAreOneVoice() async throws {
    let site = TestSite([
      "cases/home/case.yml": "title: Home\nstatus: published\nlanguage: en\n",
      "cases/home/narratives/a-sv.md": Self.account("Myror", "[Ett]{#a1 .obstacle-time}.", "language: sv"),
      "cases/home/narratives/a.md": Self.account("Ants", "[One]{#a1}.", "language: en\noriginal: a-sv"),
    ])
    let page = try #require(try await site.files()["cases/home/index.html"])
    let heard = try #require(page.split(separator: "id=\"heard\"").last)
    #expect(heard.contains(">Ants</a>.") && !heard.contains("Myror"))
  }

  @Test func passagesOfOneAccountStandTogetherAndOnce() async throws {
    let coded = (1...3).map { "[Word \($0)]{#a\($0) .mode-consumer .aim-empowerment frame=actual}." }
    let site = TestSite([
      "cases/home/case.yml": "title: Home\nstatus: published\nlenses: [involvement]\n",
      "cases/home/narratives/a.md": Self.account("Ants", coded.joined(separator: " ")),
      "cases/home/narratives/b.md": Self.account("Bees", coded[0]),
    ])
    let page = try #require(try await site.files()["cases/home/evidence.html"])
    let together =
      "Ants: <a href=\"a.html#e-a1\">a1</a>, <a href=\"a.html#e-a2\">a2</a>, <a href=\"a.html#e-a3\">a3</a></li>"
    #expect(page.contains(together) && page.contains("<a href=\"b.html#e-a1\">Bees, a1</a></li>"))
  }

  @Test func aCaseWithoutAccountsSaysSoOnTheFrontPage() async throws {
    let files = try await TestSite(["cases/home/case.yml": "title: Home\nstatus: published\n"]).files()
    let page = try #require(files["index.html"])
    #expect(page.contains("No account is published with this report.") && !page.contains("0 sources"))
    #expect(try !#require(files["cases/home/index.html"]).contains("The sources were chosen"))
  }

  @Test func aHeadlineOfOnePositionSaysItOnce() async throws {
    let coded = (1...3).flatMap { place in
      ["intended", "actual"].map { "[Word \(place) \($0)]{#\($0)\(place) .mode-consumer frame=\($0)}." }
    }.joined(separator: " ")
    let site = TestSite([
      "cases/home/case.yml": "title: Home\nstatus: published\nlenses: [involvement]\n",
      "cases/home/narratives/a.md": Self.account("Ants", coded),
      "cases/home/narratives/b.md": Self.account("Bees", coded.replacing("Word", with: "Name")),
    ])
    let page = try #require(try await site.files()["cases/home/index.html"])
    #expect(page.contains("<p class=\"headline\">Citizens’ part, intended and done: "))
    #expect(page.contains("href=\"evidence.html#c-mode_actual\">Rests on 6 passages of 2 sources</a>"))
  }
}
