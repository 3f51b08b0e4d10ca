import Outputs
import Foundation
import Site
import Testing

/// Every link of the demonstration site leads to a file and a place that exist.
@Suite struct LinkTests {
  @Test func everyLinkLeadsSomewhere() async throws {
    let pages = try await Pages(Demonstration.build())
    var broken: [String] = []
    for (path, text) in pages.texts where path.hasSuffix(".html") || path.hasSuffix(".svg") {
      for target in Set(Pages.targets(in: text)) where !pages.reaches(target, from: path) {
        broken.append("\(path) → \(target)")
      }
    }
    #expect(broken.isEmpty, "\(broken.prefix(5))")
  }

  /// Cases in states that the demonstration is not in: without a lens that is applied; with passages within one that is
  /// paraphrased; with links in passages and in reasons; with nothing to place in the cube.
  @Test(arguments: ["", "lenses: [involvement, integration]\n"])
  func everyLinkOfAnOddCaseLeadsSomewhere(_ lenses: String) async throws {
    let teacher = """
      ## Opening hours

      They said [we [never came]{#t2 .obstacle-time} there]{#t3 .bs-trust consent=paraphrase-only paraphrase="They left"}.

      They [see [this](#opening-hours), [that](#t2) and [more](clerk.md#c1)]{#t4 .mode-networked frame=actual}.
      """
    let site = TestSite([
      "cases/home/case.yml": """
      title: Home
      status: published
      coders: [{id: mh}]
      actors: [{id: town, name: Town, domain: government}]
      summary: See [a clerk](clerk.md) and [what was said](teacher.md#t2).
      findings: [{id: f1, says: They see it., because: "As [she](teacher.md#opening-hours) said.", evidence: [teacher#t4]}]
      \(lenses)
      """,
      "cases/home/narratives/teacher.md": narrative(teacher),
      "cases/home/narratives/clerk.md": narrative("We [wait]{#c1 .mode-consumer frame=intended}.")
        .replacing("An account", with: "A clerk"),
    ])
    let built = try await site.build()
    #expect(built.diagnostics.filter { $0.severity > .note }.isEmpty)
    let pages = Pages(built.value)
    for (path, text) in pages.texts where path.hasSuffix(".html") || path.hasSuffix(".svg") {
      for target in Set(Pages.targets(in: text)) { #expect(pages.reaches(target, from: path), "\(path) → \(target)") }
    }
    let report = try #require(pages.texts["cases/home/index.html"])
    #expect(report.contains("<a href=\"teacher.html#h-opening-hours\">this</a>"))
    #expect(report.contains("<a href=\"teacher.html#h-opening-hours\">she</a>"))
    #expect(!pages.texts.keys.contains { $0.contains("accounts") } == lenses.isEmpty)
  }

  @Test func everyExcerptAndEveryClaimAreTwoWays() async throws {
    let pages = try await Pages(Demonstration.build())
    for id in ["social-contract", "lanarkshire"] {
      let evidence = try #require(pages.texts["cases/\(id)/evidence.html"])
      #expect(Pages.ids(in: evidence).filter { $0.hasPrefix("c-") }.count > 20)
      let named = Set(Pages.targets(in: evidence))
      var excerpts = 0
      for (path, text) in pages.texts where path.hasPrefix("cases/\(id)/") && path.hasSuffix(".html") {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        for place in Pages.ids(in: text) where place.hasPrefix("e-") {
          excerpts += 1
          #expect(named.contains("\(name)#\(place)"), "the evidence does not name \(name)#\(place)")
        }
      }
      #expect(excerpts > 50)
    }
  }

  @Test func wordsOfAPassageStandOnceInTheEvidence() async throws {
    let pages = try await Pages(Demonstration.build())
    for (path, text) in pages.texts where path.hasSuffix("/evidence.html") {
      let quoted = text.matches(of: /<li>(?:[^<]|<(?!\/li>))* <a href="([^"]+)">[^<]*<\/a><\/li>/).map { String($0.1) }
      #expect(!quoted.isEmpty)
      #expect(Set(quoted).count == quoted.count, "\(path) says the same words twice")
    }
  }

  /// Where one way leads on, a dead link says it.
  @Test(arguments: [
    ("other", "other.html"), ("Other.html#e-v1", "other.html"), ("about.html", "../../about.html"),
    ("about", "../../about.html"), ("map.png", "attachments/map.png"), ("www.town.example", "https://www.town.example"),
    ("desk@town.example", "mailto:desk@town.example"),
  ])
  func aDeadLinkSaysWhatWasMeant(_ written: String, _ meant: String) async throws {
    let site = TestSite([
      "pages/about.md": "---\ntitle: About\n---\nWords.\n",
      "cases/home/case.yml": "title: Home\nstatus: published\nattachments: [{file: map.png}]\n",
      "cases/home/attachments/map.png": "x", "cases/home/narratives/other.md": narrative("Words."),
      "cases/home/narratives/linking.md": narrative("See [there](\(written)).").replacing("An account", with: "A"),
    ])
    let found = try await site.build().diagnostics.filter { $0.id == "dead-link" }
    #expect(found.map(\.hints) == [["write '\(meant)'"]])
  }

  /// Of a text that leaves no trace, no link tells the name.
  @Test(arguments: ["withheld", "aggregate-only", "public\nembargo: 2030-01-01"])
  func linksTellNoNameOfWhatIsHeldBack(_ consent: String) async throws {
    let words = "[one](ystad.md), [two](ystad.html#e-e1) and [three](../narratives/ystad.md#part)"
    let held = narrative("## Part\n\n[Held words here]{#e1 .mode-consumer frame=actual}.", consent: consent)
    let site = TestSite([
      "cases/home/case.yml": """
      title: Home
      status: published
      coders: [{id: mh}]
      summary: See [four](ystad.html).
      findings: [{id: f1, says: A thing., because: "See [six](ystad.md#e1).", evidence: []}]
      """,
      "cases/home/sections/more.md": "---\ntitle: More\n---\nSee \(words).\n",
      "cases/home/narratives/linking.md": narrative("See \(words), and [five](other.md)."),
      "cases/home/narratives/other.md": narrative("Words."), "cases/home/narratives/ystad.md": held,
    ])
    let built = try await site.build()
    #expect(built.diagnostics.filter { $0.id == "link-held-back" }.count == 8)
    #expect(!built.diagnostics.contains { $0.id == "dead-link" })
    let files = try await site.files()
    for (path, text) in files { #expect(!path.contains("ystad") && !text.contains("ystad"), "\(path)") }
    let page = try #require(files["cases/home/linking.html"])
    #expect(page.contains("See one, two and three, and <a href=\"other.html\">five</a>."))
    let open = site.with("cases/home/narratives/ystad.md", held.replacing(consent, with: "public"))
    #expect(
      try #require(try await open.files()["cases/home/linking.html"]).contains("<a href=\"ystad.html#e-e1\">two</a>"))
  }

  /// The name of a passage may tell of it, and so does a heading of a text of which only passages are shown.
  @Test func linksTellNoNameOfAPassageThatIsHeldBack() async throws {
    let teacher = """
      [Shown]{#t1 .mode-consumer frame=actual}, see [below](#dora) and [above](#t1).

      [She said so]{#dora .obstacle-time consent=withheld}.
      """
    let clerk = "## What Dora saw\n\n[Quoted]{#c1 .mode-consumer frame=actual}."
    let words =
      "[one](teacher.md#dora), [two](teacher.html#e-dora), [three](teacher.md#t1), [four](clerk.md#what-dora-saw)"
    let site = TestSite([
      "cases/home/case.yml":
        "title: Home\nstatus: published\ncoders: [{id: mh}]\nsummary: See [five](narratives/teacher.md#dora).\n",
      "cases/home/narratives/teacher.md": narrative(teacher),
      "cases/home/narratives/clerk.md": narrative(clerk, consent: "quotes-only"),
      "cases/home/narratives/linking.md": narrative("See \(words)."),
    ])
    let built = try await site.build()
    #expect(built.diagnostics.filter { $0.id == "link-held-back" }.count == 5)
    #expect(!built.diagnostics.contains { $0.id == "dead-link" })
    let files = try await site.files()
    for (path, text) in files { #expect(!text.contains("dora"), "\(path)") }
    let page = try #require(files["cases/home/linking.html"])
    #expect(page.contains("See one, two, <a href=\"teacher.html#e-t1\">three</a>, four."))
    #expect(try #require(files["cases/home/teacher.html"]).contains("see below and <a href=\"#e-t1\">above</a>"))
  }

  /// A chapter has a page of its own, to which its file and its headings lead.
  @Test func linksLeadToChaptersAndTheirHeadings() async throws {
    let site = TestSite([
      "cases/home/case.yml": "title: Home\nstatus: published\n",
      "cases/home/sections/how.md": """
      ---
      title: How
      ---
      ## Many kinds

      See [here](#many-kinds), [itself](how.md), [more](more.md#other-parts), [a](../narratives/a.md) and [none](gone.md).
      """,
      "cases/home/sections/more.md": "---\ntitle: More\n---\n## Other parts\n\nWords.\n",
      "cases/home/narratives/a.md": narrative(
        "See [kinds](../sections/how.md#many-kinds) and [no](../sections/how.md#x)."),
    ])
    let built = try await site.build()
    let told = built.diagnostics.filter { $0.id == "dead-link" }
    #expect(told.map { $0.summary.prefix { $0 != " " } } == ["the", "'gone.md'"])
    let files = try await site.files()
    let chapter = try #require(files["cases/home/how.html"])
    for link in ["#h-many-kinds", "how.html", "more.html#h-other-parts", "a.html"] {
      #expect(chapter.contains("<a href=\"\(link)\">"), "\(link)")
    }
    #expect(try #require(files["cases/home/a.html"]).contains("<a href=\"how.html#h-many-kinds\">kinds</a>"))
  }

  @Test func nothingIsFetchedFromElsewhere() async throws {
    let pages = try await Pages(Demonstration.build())
    for (path, text) in pages.texts where path.hasSuffix(".html") {
      let scripts = text.components(separatedBy: "<script").count - 1
      let own = text.matches(
        of: /<script defer="" src="(?:\.\.\/\.\.\/\.\.\/assets\/frame|assets\/search)\.[0-9a-f]{16}\.js"><\/script>/
      )
      .count
      #expect(scripts == own && own == (path.contains("/embed/") || path == "search.html" ? 1 : 0), "\(path)")
      #expect(!text.contains(" style=\""), "\(path)")
      #expect(text.firstMatch(of: /<(?:link|img|iframe)[^>]+(?:href|src)="https?:[^>]*rel="stylesheet"/) == nil)
    }
  }
}

/// The pages of a site, for looking at links.
struct Pages {
  let texts: [String: String]
  /// Places by page, gathered once: a report has thousands of links into itself.
  private let places: [String: Set<String>]

  init(_ files: [OutputFile]) {
    let texts = Dictionary(
      files.map { file in
        if case .bytes(let bytes) = file.contents { return (file.path, String(decoding: bytes, as: UTF8.self)) }
        return (file.path, "")
      }, uniquingKeysWith: { first, _ in first })
    self.texts = texts
    places = texts.mapValues { Set(Self.ids(in: $0)) }
  }

  /// Words of a page may show code, in which a bracket is written as an entity.
  static func targets(in text: String) -> [String] {
    text.matches(of: /<[a-z][^<>]*\shref="([^"]+)"/).map { found in
      String(found.1).replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
  }

  static func ids(in text: String) -> [String] { text.matches(of: /\sid="([^"]+)"/).map { String($0.1) } }

  func reaches(_ target: String, from page: String) -> Bool {
    if target.contains(/^(https?|mailto|tel):/) { return true }
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let path = parts[0].isEmpty ? page : resolve(parts[0], from: page)
    guard let places = places[path] else { return false }
    return parts.count == 1 || places.contains(parts[1])
  }

  private func resolve(_ target: String, from page: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in target.split(separator: "/") {
      if part == ".." { folders = Array(folders.dropLast()) } else { folders.append(String(part)) }
    }
    return folders.joined(separator: "/")
  }
}
