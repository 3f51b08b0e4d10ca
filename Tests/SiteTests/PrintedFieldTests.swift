import Diagnostics
import Testing

/// What an author writes into a field that is printed is published, whatever else says the same in confidence.
@Suite struct PrintedFieldTests {
  /// A sentence that no other field has.
  private static func sentence(_ name: String) -> String {
    "The \(name) was said by nobody but the one who keeps the lamps of the northern quay"
  }

  /// Every field of a description that takes words, each with a sentence of its own.
  private static let description = """
    title: \(sentence("title"))
    summary: \(sentence("summary"))
    status: published
    period: {from: 2020, to: 2023}
    places: [{name: \(sentence("place")), country: SE}]
    sectors: [\(sentence("field"))]
    keywords: [\(sentence("keyword"))]
    authors: [{name: \(sentence("author")), affiliation: \(sentence("affiliation"))}]
    coders: [{id: mh, name: \(sentence("coder"))}]
    license: CC-BY-4.0
    changes: [{version: '2', what: \(sentence("change"))}]
    areas: [{id: north, name: \(sentence("area"))}]
    actors:
      - {id: town, name: \(sentence("actor")), role: \(sentence("part")), institutions: [\(sentence("norm"))]}
      - {id: shop, name: Shop}
    ties: [{from: town, to: shop, label: \(sentence("tie"))}]
    respondents: [{group: \(sentence("group")), count: 9}]
    assessed:
      - {construct: involvement.mode.actual, value: consumer, basis: own, by: \(sentence("assessor")), because: \(sentence("reason"))}
    opportunity:
      remit: {kind: group, who: \(sentence("remit"))}
      need: \(sentence("need"))
      resources: [{name: \(sentence("resource")), holder: town}]
      governance: {remit: {answer: yes, note: \(sentence("note"))}}
    service-map:
      activities: [{id: a, name: \(sentence("activity")), phase: design, actor: town, needs: [\(sentence("information"))]}]
      flows: [{from: town, to: shop, what: \(sentence("flow"))}]
    coordination: {coordinators: [{id: c, title: \(sentence("coordinator"))}]}
    attachments: [{file: map.txt, title: \(sentence("attachment"))}]
    """

  private static let names = [
    "title", "summary", "place", "field", "keyword", "author", "affiliation", "coder", "area", "actor", "part", "norm",
    "tie", "group", "assessor", "reason", "remit", "need", "resource", "note", "activity", "information", "flow",
    "coordinator", "attachment",
  ]

  private static func site(_ more: [String: String] = [:]) -> TestSite {
    let confidence = narrative(names.map { sentence($0) + "." }.joined(separator: "\n\n"), consent: "withheld")
    let files = [
      "cases/home/case.yml": description, "cases/home/narratives/secret.md": confidence,
      "cases/home/attachments/map.txt": "A map.",
    ]
    return TestSite(files.merging(more) { $1 })
  }

  @Test func everyFieldMayRepeatWhatIsWithheld() async throws {
    let files = try await Self.site().files()
    // The test would say nothing of fields that no page shows.
    let shown = Self.names.filter { name in files.values.contains { $0.contains("The \(name) was said by nobody") } }
    #expect(shown.count >= 20, "\(Set(Self.names).subtracting(shown))")
  }

  @Test func anAttachmentMayRepeatWhatAFieldSays() async throws {
    let site = Self.site(["cases/home/attachments/map.txt": Self.sentence("need") + ". " + Self.sentence("flow") + "."])
    #expect(try await site.build().hasErrors == false)
  }

  @Test func sitesAndPagesAndWorksMayRepeatItToo() async throws {
    let words = ["site", "publisher", "page", "work", "journal", "code", "definition"].map(Self.sentence)
    let site = TestSite([
      "site.yml": "title: Test\nlanguage: en\ndescription: \(words[0])\npublisher: {name: \(words[1])}\n",
      "pages/about.md": "---\ntitle: About\n---\n\(words[2]) [@a].\n",
      "references.yml": "- {id: a, type: article-journal, title: \(words[3]), container-title: \(words[4])}\n",
      "codebook.yml": "codes: [{id: own-code, label: \(words[5]), definition: \(words[6])}]\n",
      "cases/home/narratives/secret.md": narrative(words.joined(separator: ".\n\n"), consent: "withheld"),
    ])
    #expect(try await site.build().hasErrors == false)
  }

  /// A title that is worded like a heading of this program, and words that only its reports use.
  @Test func theProgramsOwnWordsAreNoLeak() async throws {
    let own = [
      "What this report cannot say", "From intention to practice", "This figure as an SVG file",
      "A case report on co-production and integration in public services",
    ]
    let shown = try await TestSite().files()["cases/home/index.html"] ?? ""
    #expect(own.contains(where: shown.contains))
    for words in own {
      let secret = narrative(words + ".", consent: "withheld").replacing("An account", with: words)
      #expect(try await TestSite(["cases/home/narratives/secret.md": secret]).build().hasErrors == false)
    }
  }

  @Test func aDraftMayBeWordedLikeAPublishedCase() async throws {
    let site = TestSite([
      "cases/home/case.yml": "title: \(Self.sentence("title"))\nstatus: published\n",
      "cases/draft/case.yml": "title: \(Self.sentence("title"))\nsummary: \(Self.sentence("summary"))\n",
    ])
    #expect(try await site.build().hasErrors == false)
  }

  @Test(arguments: ["withheld", "aggregate-only", "paraphrase-only", "quotes-only"])
  func everyConsentIsTold(consent: String) async throws {
    let secret = narrative(
      "\(Self.sentence("need")). [\(Self.sentence("flow"))]{#s1 .mode-consumer frame=actual}.", consent: consent)
    let site = Self.site(["cases/home/narratives/secret.md": secret])
    #expect(try await site.build().hasErrors == false)
  }
}
