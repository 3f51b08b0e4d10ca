import Diagnostics
import Outputs
import Pipeline
import Testing

@testable import Site

/// What may not be published reaches no byte of the site.
@Suite struct LeakTests {
  private static let secret = "The canary sang about seven hidden wardens of the northern annexe that night"

  private func site(consent: String, extra: String = "") -> TestSite {
    let placed = ["mode-strategic", "aim-participation", "stance-cooperation"].map { code in
      "[They plan \(code) together]{#a-\(code) .\(code) frame=actual}, [and do so \(code) again]{#b-\(code) .\(code) frame=actual}."
    }.joined(separator: " ")
    return TestSite([
      // With these the site has every kind of file.
      "site.yml": "title: Test site\nlanguage: en\nbase-url: https://example.org/\nredirects: {house: home}\n",
      "references.yml": "- {id: work, type: report, title: A report of theirs, issued: 2020}\n",
      "pages/about.md": "---\ntitle: About us\n---\n\nWho we are [@work].\n",
      "cases/home/case.yml": """
      title: Home care
      status: published
      published: 2026-01-02
      license: CC0-1.0
      coders: [{id: mh}]
      print: true
      rests-on: [work]
      keywords: [Ageing]
      attachments: [{file: form.txt, title: The form}]
      findings:
        - {id: f1, says: They visit., because: They say so., evidence: [open#o1]}

      """,
      "cases/home/attachments/form.txt": "Tick a box.\n",
      "cases/home/sections/opening.md": "---\ntitle: Opening\nplace: before\n---\n\nHow it began.\n",
      "cases/home/narratives/taken.md": narrative(
        "Gone.", consent: "public", extra: "withdrawn: {date: 2026-03-01, reason: Asked for}"
      ).replacing("An account", with: "A former account"),
      "cases/gone/case.yml": "title: Gone\nstatus: published\nwithdrawn: {date: 2026-03-01, reason: Asked for}\n",
      "cases/next/case.yml": "title: Next door\nstatus: published\ncoders: [{id: mh}]\n",
      "cases/next/narratives/one.md": narrative(placed).replacing("An account", with: "A first account"),
      "cases/next/narratives/two.md": narrative(placed).replacing("An account", with: "A second account"),
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
    let registry = OutputRegistry.builtIn
    func check(_ name: String, _ places: [OutputPlace], below folder: String) {
      let names = files.keys.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }
      #expect(places.contains { place in names.contains { NewKindTests.holds(place, $0) } }, "\(name)")
    }
    // Pictures need a program that draws them.
    for kind in registry.caseKinds where !(kind is SharePictureKind) {
      check(kind.name, kind.places, below: "cases/home/")
    }
    for kind in registry.siteKinds { check(kind.name, kind.places, below: "") }
    for kind in registry.listingKinds { check(kind.name, kind.places, below: "") }
    for name in ["card.html", "card.oembed.json", "finding-f1.html", "finding-f1.oembed.json"] {
      #expect(files["cases/home/embed/" + name] != nil, "\(name)")
    }
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
    #expect(Set(built.diagnostics.filter { $0.severity == .error }.map(\.id)) == ["leak"])
    #expect(!built.diagnostics.contains { $0.summary.contains("canary") })
  }

  @Test func wordsThatArePublishedElsewhereAreNoLeak() async throws {
    let built = try await site(consent: "withheld").with(
      "cases/home/narratives/open.md", narrative("\(Self.secret). [We visit]{#o1 .mode-consumer frame=actual}.")
    ).build()
    #expect(!built.hasErrors)
  }
}
