import Diagnostics
import Pipeline
import Testing

/// What may not be published reaches no byte of the site.
@Suite struct LeakTests {
  private static let secret = "The canary sang about seven hidden wardens of the northern annexe that night"

  private func site(consent: String, extra: String = "") -> TestSite {
    TestSite([
      // With these the site has every kind of file.
      "site.yml": "title: Test site\nlanguage: en\nbase-url: https://example.org/\nredirects: {house: home}\n",
      "cases/home/case.yml":
        "title: Home care\nstatus: published\npublished: 2026-01-02\nlicense: CC0-1.0\ncoders: [{id: mh}]\nprint: true\n",
      "cases/home/narratives/open.md": narrative("[We visit]{#o1 .mode-consumer frame=actual} every day."),
      "cases/home/narratives/warden-note.md": narrative(
        "\(Self.secret). [They keep keys under the zinc bucket always]{#w1 .mode-networked frame=actual}.",
        consent: consent, extra: extra
      ).replacing("An account", with: "Zincbucket revelations").replacing("Nurse", with: "Wardenmaster"),
    ])
  }

  @Test(arguments: ["withheld", "aggregate-only"])
  func textWithoutConsentLeavesNoTrace(consent: String) async throws {
    for (path, text) in try await site(consent: consent).files() {
      for canary in ["canary", "zinc", "Zincbucket", "Wardenmaster", "warden-note"] {
        #expect(!text.contains(canary), "\(canary) stands in \(path)")
        #expect(!path.contains(canary))
      }
    }
  }

  @Test func theSearchSeesEveryKindOfFile() async throws {
    let files = try await site(consent: "withheld").files()
    for name in [
      "annotations.jsonld", "CITATION.cff", "citation.bib", "citation.ris", "citation.csl.json", "datacite.json",
      "ro-crate-metadata.json", "ro-crate-preview.html", "linkset.json", "case.jsonld", "cite.html", "embed/card.html",
      "embed/card.oembed.json",
    ] { #expect(files["cases/home/" + name] != nil, "\(name)") }
    #expect(files["cases/house/embed/card.html"] != nil)
  }

  @Test func anEmbargoEndsOnItsDay() async throws {
    var embargoed = site(consent: "public", extra: "embargo: 2027-01-01")
    embargoed.today = "2026-12-31"
    #expect(try await embargoed.files()["cases/home/warden-note.html"] == nil)
    embargoed.today = "2027-01-01"
    #expect(try await embargoed.files()["cases/home/warden-note.html"]?.contains("canary") == true)
  }

  @Test func quotesOnlyShowsExcerptsAndNothingElse() async throws {
    let files = try await site(consent: "quotes-only").files()
    #expect(files["cases/home/warden-note.html"]?.contains("zinc bucket") == true)
    #expect(!files.values.contains { $0.contains("canary") })
  }

  @Test func paraphraseOnlyShowsTheParaphrase() async throws {
    let files = try await TestSite([
      "cases/home/narratives/nurse.md": narrative(
        "[Zinc words]{#n1 .mode-consumer frame=actual paraphrase=\"someone keeps keys\"} and [more zinc]{#n2 .aim-empowerment frame=actual}.",
        consent: "paraphrase-only")
    ]).files()
    #expect(files["cases/home/nurse.html"]?.contains("[someone keeps keys]") == true)
    #expect(!files.values.contains { $0.lowercased().contains("zinc") })
  }

  @Test func theLastLookFindsWhatATemplateLetsThrough() async throws {
    var leaking = site(consent: "withheld")
    leaking.templates = ["footer.mustache": "<footer>\(Self.secret)</footer>\n"]
    let built = try await leaking.build()
    #expect(built.value.isEmpty)
    #expect(Set(built.diagnostics.map(\.id)) == ["leak"])
    #expect(!built.diagnostics.contains { $0.summary.contains("canary") })
  }

  @Test func wordsThatArePublishedElsewhereAreNoLeak() async throws {
    let built = try await site(consent: "withheld").with(
      "cases/home/narratives/open.md", narrative("\(Self.secret). [We visit]{#o1 .mode-consumer frame=actual}.")
    ).build()
    #expect(!built.hasErrors)
  }
}
