import Diagnostics
import Testing

/// What an author sees, from the smallest case on.
@Suite struct StoryTests {
  @Test func aTitleAndOneNarrativeMakeAReport() async throws {
    let files = try await TestSite([
      "cases/home/narratives/nurse.md": narrative(
        "We ask people [what they need]{#n1 .mode-consumer frame=actual} when we come.")
    ]).files()
    let report = try #require(files["cases/home/index.html"])
    #expect(report.contains("Home care"))
    #expect(report.contains("what they need"))
    #expect(files["cases/home/nurse.html"]?.contains("<mark id=\"e-n1\">what they need</mark>") == true)
    #expect(files["codebook/mode-consumer.html"]?.contains("what they need") == true)
    #expect(files["index.html"]?.contains("Home care") == true)
  }

  @Test func aCaseNeedNotDeclareACoder() async throws {
    let files = try await TestSite([
      "cases/home/case.yml": "title: Home care\nstatus: published\n",
      "cases/home/narratives/nurse.md": narrative("[Words]{#n1 .mode-consumer frame=actual}."),
    ]).files()
    #expect(files["cases/home/codings.csv"]?.contains("home,nurse,interview,n1,mode-consumer") == true)
  }

  @Test func aReportClaimsNothingWhereNothingIsTold() async throws {
    let files = try await TestSite([
      "cases/home/case.yml": "title: Home care\nstatus: published\nlenses: [involvement, coordination]\n",
      "cases/home/narratives/nurse.md": narrative("We come [when we can]{#n1 .mode-consumer frame=actual}."),
    ]).files()
    let report = try #require(files["cases/home/index.html"])
    #expect(report.contains("too little to tell"))
    #expect(!report.contains("id=\"findings\"") && !report.contains("class=\"headline\""))
  }

  @Test func aCardSaysOfEachPositionWhatTheReportSays() async throws {
    let coded = (1...3).map { number in
      "[We do \(number)]{#d\(number) .mode-consumer .stance-command frame=actual}, "
        + "[wish \(number)]{#w\(number) .mode-strategic frame=intended}."
    }
    let files = try await TestSite([
      "cases/home/case.yml": "title: Home care\nstatus: published\nlenses: [involvement]\n",
      "cases/home/narratives/nurse.md": narrative(
        coded.joined(separator: " ") + " [They have a say]{#n1 .aim-participation frame=intended}."),
    ]).files()
    let lines = try #require(files["index.html"]).split(separator: "<li>").map { line in
      line.replacing(/<[^>]*>/, with: "")
    }
    let oneSource = "(one source only)"
    #expect(lines.contains { $0.hasPrefix("Mode: ◇ intended: strategic \(oneSource) · ● done: consumer \(oneSource)") })
    #expect(lines.contains { $0.hasPrefix("Stance: ◇ intended: nothing said · ● done: command \(oneSource)") })
    let report = try #require(files["cases/home/index.html"])
    #expect(report.contains("nothing said") && report.contains("too little to tell") && report.contains("one source"))
  }

  @Test func whoSpeaksIsNamedOnce() async throws {
    let source = "kind: interview\nsource: {position: District nurse, level: operational}\ndate: 2024\n"
    let head = "title: What we do\nlanguage: en\nconsent: public\n" + source
    let site = TestSite(["cases/home/narratives/nurse.md": "---\n\(head)label: District nurse\n---\nWe come.\n"])
    let page = try #require(try await site.files()["cases/home/nurse.html"])
    #expect(page.contains("<p class=\"meta\">District nurse · operational level · 2024</p>"))
    #expect(!page.contains("<p class=\"meta\">District nurse</p>"))
    let other = site.with("cases/home/narratives/nurse.md", "---\n\(head)label: Round two\n---\nWe come.\n")
    let named = try #require(try await other.files()["cases/home/nurse.html"])
    #expect(named.contains("<p class=\"meta\">Round two · District nurse · operational level · 2024</p>"))
    let actor = "actors: [{id: nurses, name: District nurse, levels: [micro]}]\n"
    let ofActor = head.replacing("position: District nurse", with: "organisation: nurses, position: District nurse")
    let whole = try #require(site.texts["cases/home/case.yml"])
    let both = site.with("cases/home/case.yml", whole + actor)
      .with("cases/home/narratives/nurse.md", "---\n\(ofActor)label: District nurse\n---\nWe come.\n")
    let once = try #require(try await both.files()["cases/home/nurse.html"])
    #expect(once.contains("<p class=\"meta\">District nurse · operational level · 2024</p>"))
  }

  /// A source in which nothing is coded is told of, and bears no figure.
  @Test(arguments: [0, 1, 2]) func onlyCodedSourcesBearFigures(_ coded: Int) async throws {
    let actor = "actors: [{id: nurses, name: Nurses, domain: system, levels: [micro]}]\n"
    var site = TestSite()
    site.texts["cases/home/case.yml"]? += actor
    for number in 0...1 {
      let text = number < coded ? "They [say so]{#e1 .mode-consumer frame=actual} often." : "They say so."
      site.texts["cases/home/narratives/a\(number).md"] = narrative(text)
    }
    let files = try await site.files()
    let told = ["2 sources, in which nothing is coded.", "2 sources, 1 passage in 1 of them coded by 1 person."]
    let whole = "2 sources, 2 passages coded by 1 person."
    #expect(try #require(files["cases/home/index.html"]).contains((told + [whole])[coded]))
    let actors = try #require(files["cases/home/actors.html"])
    #expect(actors.contains("<figure") && actors.contains("Source: ") == (coded > 0))
    if coded == 1 { #expect(actors.contains("Source: 1 source, 1 passage<")) }
  }

  @Test func faultsKeepTheSiteFromBeingBuilt() async throws {
    let built = try await TestSite(["site.yml": "titel: Test\nlanguage: en\n"]).build()
    #expect(built.value.isEmpty)
    let errors = built.diagnostics.filter { $0.severity == .error }
    #expect(Set(errors.map(\.id)) == ["unknown-key"])
    #expect(built.diagnostics.contains { $0.hints == ["did you mean 'title'?"] })
  }

  @Test func aDraftLeavesNoTraceUnlessAskedFor() async throws {
    var site = TestSite(["cases/secret/case.yml": "title: Unfinished business plan\n"])
    let files = try await site.files()
    #expect(!files.keys.contains { $0.contains("secret") })
    #expect(!files.values.contains { $0.contains("Unfinished") || $0.contains("secret") })
    site.includesDrafts = true
    #expect(try await site.files()["cases/secret/index.html"]?.contains("Draft") == true)
  }

  @Test func aWithdrawnCaseLeavesATombstoneWithoutItsTitle() async throws {
    let files = try await TestSite([
      "cases/old/case.yml":
        "title: Regretted title\nstatus: published\nwithdrawn: {date: 2026-05-01, reason: Asked for by a source}\n"
    ]).files()
    let page = try #require(files["cases/old/index.html"])
    #expect(page.contains("2026-05-01"))
    #expect(page.contains("Asked for by a source"))
    #expect(!files.values.contains { $0.contains("Regretted") })
  }

  @Test func aTemplateOfTheUsersOwnReplacesOneBlock() async throws {
    var site = TestSite()
    site.templates = ["footer.mustache": "<footer>Our footer</footer>\n"]
    let files = try await site.files()
    #expect(files["index.html"]?.contains("Our footer") == true)
    #expect(files["index.html"]?.contains("site-header") == true)
  }

  @Test func aTemplateThatNamesNothingIsRefused() async throws {
    var site = TestSite()
    site.templates = ["footer.mustache": "<footer>{{impint}}</footer>\n"]
    let built = try await site.build()
    let errors = built.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.id) == ["template-name"])
    #expect(errors.first?.span.line == 1)
    #expect(errors.first?.hints == ["did you mean 'imprint'?"])
  }
}

/// A case may set its own thresholds; every result they act on says so.
@Suite struct ThresholdTests {
  @Test func overriddenThresholdsAreMarkedWhereTheyAct() async throws {
    let files = try await TestSite([
      "cases/home/case.yml": """
      title: Home care
      status: published
      thresholds: {evidence: {minCodings: 1, minSources: 1, minCoverage: 0.4}, integration: {lead: 0.3, balance: 0.2}}
      """,
      "cases/home/narratives/nurse.md": narrative(
        "[a]{#a .mode-consumer frame=actual} and [b]{#b .mode-strategic frame=intended}"),
      "cases/away/case.yml": "title: Away\nstatus: published\nthresholds: {evidence: {minCodings: 3}}\n",
    ]).files()
    let report = try #require(files["cases/home/involvement.html"])
    let evidence =
      "evidence.minCodings 1 (elsewhere 3), evidence.minSources 1 (elsewhere 2) and evidence.minCoverage 0.4 (elsewhere 0.5)"
    #expect(report.contains("act here: \(evidence)."))
    #expect(!report.contains("act here: alpha") && !report.contains("act here: integration"))
    for page in ["index.html", "compare/index.html"] {
      #expect(try #require(files[page]).contains("with those of others: Home care.</p>"))
    }
    let trust = try #require(files["cases/home/trust.html"])
    #expect(trust.contains("integration.lead 0.3 (elsewhere 0.25)") && !trust.contains("integration.balance"))
  }
}
