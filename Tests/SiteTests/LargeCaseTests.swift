import Foundation
import Testing

/// A case of more narratives than a page takes: its lists go on, and every link finds what it names.
@Suite struct LargeCaseTests {
  private static let count = 230

  private func site(_ count: Int) -> TestSite {
    var texts: [String: String] = [:]
    for number in 0..<count {
      let body = "[Passage of \(Self.name(number))]{#e1 .mode-consumer frame=actual} and [more]{#e2 .obstacle-time}."
      texts["cases/home/narratives/\(Self.name(number)).md"] = narrative(body, extra: "label: \(Self.name(number))")
    }
    texts["cases/home/case.yml"] = """
      title: Home care
      status: published
      coders: [{id: mh}]
      respondents: [{group: staff, method: interview, count: 5}]
      """
    return TestSite(texts)
  }

  private static func name(_ number: Int) -> String { "n" + String(format: "%03d", number) }

  /// Where the links of a page lead.
  private func targets(_ page: String) -> [String] {
    page.matches(of: #/href="([^":]+)"/#).map { String($0.1) }
  }

  @Test func accountsGoOn() async throws {
    let files = try await site(Self.count).files()
    let pages = try ["actors.html", "actors.2.html"].map { try #require(files["cases/home/" + $0]) }
    #expect(files["cases/home/actors.3.html"] == nil)
    #expect(pages.map { $0.matches(of: #/<li class="card">/#).count } == [200, 30])
    for number in 0..<Self.count {
      let link = "<h3><a href=\"\(Self.name(number)).html\">"
      #expect(pages[number / 200].contains(link) && !pages[1 - number / 200].contains(link))
    }
    #expect(pages[0].contains("staff") && !pages[1].contains("staff"), "who was asked stands on the first page alone")
    #expect(pages[1].contains("Who was heard, continued</h2>") && !pages[0].contains("continued</h2>"))
    #expect(targets(pages[0]).contains("actors.2.html") && targets(pages[1]).contains("actors.html"))
  }

  /// The list of all accounts, of which a narrative is one, is on the page with its card.
  @Test func onPaperTheEvidenceIsOnePart() async throws {
    let large = site(Self.count)
    let described = (large.texts["cases/home/case.yml"] ?? "") + "\nprint: yes\nlenses: [involvement]\n"
    let files = try await large.with("cases/home/case.yml", described).files()
    #expect(files["cases/home/evidence.2.html"] != nil)
    let ids = try #require(files["cases/home/print.html"]).matches(of: #/ id="([^"]+)"/#).map { $0.1 }
    let counts = Dictionary(ids.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(counts.filter { $0.value > 1 }.keys.sorted() == [])
  }

  @Test func aNarrativeLeadsToItsPlaceInTheList() async throws {
    let files = try await site(Self.count).files()
    for (number, page) in [(0, "actors.html#heard"), (199, "actors.html#heard"), (200, "actors.2.html#heard")] {
      let narrative = try #require(files["cases/home/\(Self.name(number)).html"])
      #expect(targets(narrative).filter { $0.hasSuffix("#heard") } == [page])
    }
  }

  @Test func twoHundredStandOnOnePage() async throws {
    let files = try await site(200).files()
    #expect(files["cases/home/actors.2.html"] == nil)
    #expect(files["cases/home/actors.html"]?.matches(of: #/<li class="card">/#).count == 200)
  }

  /// The rows of a code are passed over to where its page begins.
  @Test func pagesOfACodeGoOnWhereTheLastEnds() async throws {
    let files = try await site(Self.count).files()
    let pages = try ["mode-consumer.html", "mode-consumer.2.html"].map { try #require(files["codebook/" + $0]) }
    for number in 0..<Self.count {
      #expect(pages[number / 200].contains("Passage of \(Self.name(number))<"))
      #expect(!pages[1 - number / 200].contains("Passage of \(Self.name(number))<"))
    }
  }

  @Test func everyLinkOfTheCaseFindsItsPlace() async throws {
    let files = try await site(Self.count).files()
    let pages = files.filter { $0.key.hasPrefix("cases/home/") && $0.key.hasSuffix(".html") }
    for (path, page) in pages {
      for target in targets(page) where target.contains("#") {
        let parts = target.split(separator: "#", omittingEmptySubsequences: false)
        let file = parts[0].isEmpty ? path : "cases/home/" + parts[0]
        guard !parts[0].contains("/"), let other = files[file] else { continue }
        #expect(other.contains("id=\"\(parts[1])\""), "\(path) leads to \(target)")
      }
      for target in targets(page) where !target.contains("/") && !target.hasPrefix("#") && target.contains(".html") {
        #expect(files["cases/home/" + target.prefix { $0 != "#" }] != nil, "\(path) leads to \(target)")
      }
      #expect(page.utf8.count < 300_000, "\(path)")
    }
  }
}
