import Testing

/// No content can make a page run, fetch or leave the site's folder.
@Suite struct HostileTests {
  private static let attack =
    "</title><script>alert(1)</script><img src=x onerror=alert(2)> \\\" ' & {{title}} {{{content}}}"

  private var site: TestSite {
    let attack = Self.attack
    return TestSite([
      "site.yml": "title: \"\(attack)\"\nlanguage: en\ndescription: \"\(attack)\"\npublisher: {name: \"\(attack)\"}\n",
      "cases/home/case.yml": """
      title: "\(attack)"
      summary: "\(attack)"
      status: published
      coders: [{id: mh, name: "\(attack)"}]
      actors: [{id: a, name: "\(attack)", role: "\(attack)"}]
      sectors: ["\(attack)"]
      respondents: [{group: "\(attack)", count: 9}]
      """,
      "cases/home/narratives/nurse.md": narrative(
        "Text <script>alert(3)</script> [x <b onclick=alert(4)>y</b> [z](javascript:alert(5))]{#n1 .mode-consumer frame=actual}\n\n<svg onload=alert(6)>\n\n[j](JaVaScRiPt:alert(7)) [d](data:text/html,x) [v](vbscript:x) ![i](https://example.org/x.png)"
      ).replacing("Nurse", with: "\"\(attack)\""),
    ])
  }

  @Test func markupInContentIsText() async throws {
    for (path, text) in try await site.files() where path.hasSuffix(".html") || path.hasSuffix(".svg") {
      // Embeds have a script and a picture of the program's own, the page to search on has a script.
      let own = path.contains("/embed/") || path == "search.html" ? 1 : 0
      let scripts = text.matches(of: /<script/).count, pictures = text.matches(of: /<img/).count
      #expect(
        scripts
          == text.matches(of: /<script defer="" src="[.\/]*assets\/(frame|search)\.[0-9a-f]+\.js"><\/script>/).count)
      #expect(pictures == text.matches(of: /<img src="\.\.\/figures\/[a-z0-9-]+\.svg"/).count)
      #expect(scripts == own && pictures <= own, "\(path)")
      #expect(!text.contains("<b onclick"), "\(path)")
      #expect(!text.contains("<svg onload"), "\(path)")
      #expect(text.firstMatch(of: /href="\s*(javascript|data|vbscript):/.ignoresCase()) == nil, "\(path)")
    }
  }

  @Test func templatesInContentAreText() async throws {
    let home = try #require(try await site.files()["index.html"])
    #expect(home.contains("{{title}}"))
    #expect(home.contains("{{{content}}}"))
  }
}
