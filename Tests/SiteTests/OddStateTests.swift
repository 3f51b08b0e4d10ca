import Testing

/// What pages say, and leave out, in states that few cases are in.
@Suite struct OddStateTests {
  private static func site(_ case: String, _ texts: [String: String] = [:]) -> TestSite {
    TestSite(texts.merging(["cases/home/case.yml": "title: Home\nstatus: published\n" + `case`]) { $1 })
  }

  /// A checklist in which every item of a component has one answer.
  private static func checklists(_ answers: [String]) -> String {
    let items = [
      ("governance", "remit need resources complementarity leadership responsibilities review"),
      ("complementary", "mapped nature interdependence value citizens"),
      ("assets", "digital place fit citizen-access data-protection"),
      ("routines", "what when form regular improvement"),
    ]
    return "opportunity:\n"
      + zip(items, answers).map { item, answer in
        let list = item.1.split(separator: " ").map { "\($0): \(answer)" }.joined(separator: ", ")
        return "  \(item.0): {\(list)}\n"
      }.joined()
  }

  @Test(arguments: [
    (["yes", "yes", "yes", "yes"], "in place: none of the four components is weaker than the others."),
    (["yes", "partly", "yes", "partly"], "weakest of the four components are complementary resources and knowledge"),
    (["yes", "yes", "no", "yes"], "missing: the weakest of the four components is shared assets."),
  ])
  func theWeakestComponentsAreNamedWhereThereAreSome(answers: [String], expected: String) async throws {
    let files = try await Self.site(Self.checklists(answers)).files()
    #expect(try #require(files["cases/home/opportunity.html"]).contains(expected))
    let headline = "none of its four components is weaker than the others."
    #expect(try #require(files["cases/home/index.html"]).contains(headline) == (Set(answers).count == 1))
  }

  @Test func nothingEmptyIsWritten() async throws {
    let files = try await Self.site(
      "respondents: [{group: staff, count: 5}]\n",
      [
        "cases/home/narratives/a.md": "---\ntitle: Ants\nkind: analysis\nconsent: public\n---\nWords.\n",
        "cases/home/narratives/b.md": """
        ---
        title: Bees
        kind: interview
        source: {position: Nurse, level: operational}
        consent: quotes-only
        ---
        Words.
        """,
      ]
    ).files()
    let alone = try await Self.site("respondents: [{group: staff, count: 5}]\n").files()
    for (path, page) in Array(files) + Array(alone) where path.hasSuffix(".html") {
      for empty in [#"<p class="meta"></p>"#, #"<div class="excerpt-notes"></div>"#, #"<ul class="cards"></ul>"#] {
        #expect(!page.contains(empty), "\(path): \(empty)")
      }
    }
    let analysis = try #require(files["cases/home/a.html"])
    #expect(analysis.contains(#"content="Authors’ analysis in the case Home.""#))
  }

  /// Six codes stand on a report of too little; what stands there is not called all where there are more.
  @Test(arguments: [
    (1, "1 code was given."), (6, "6 codes were given."),
    (7, "Of 7 codes that were given, none was given more often than these 6."),
  ])
  func aReportOfTooLittleSaysHowManyCodesWereGiven(count: Int, expected: String) async throws {
    let codes = [
      "obstacle-time", "obstacle-resources", "bs-trust", "bs-linking", "st-teams", "lead-public", "orch-role",
    ]
    let given = codes.prefix(count).enumerated().map { "[Word \($0)]{#a\($0) .\($1) role=leader direction=enabling}." }
    let text = narrative(given.joined(separator: "\n\n"))
    let page = try #require(
      try await Self.site("", ["cases/home/narratives/a.md": text]).files()["cases/home/index.html"])
    #expect(page.contains("Too little is coded for a result. \(expected)</p>"))
    #expect(page.matches(of: /<section class="finding"/).count == min(count, 6))
  }

  /// A code of the site's own below an obstacle says what stands in the way, though no lens counts it.
  @Test func anOwnObstacleStandsInTheWay() async throws {
    func site(_ direction: String) -> TestSite {
      Self.site(
        "",
        [
          "codebook.yml": "codes: [{id: own-storms, label: Storms, parent: obstacle-time}]\n",
          "cases/home/narratives/a.md": narrative("[No boat]{#a1 .own-storms\(direction)}."),
        ])
    }
    let page = try #require(try await site("").files()["cases/home/index.html"])
    #expect(page.contains("Storms") && !page.contains("Nothing is coded as standing in the way"))
    let helped = try #require(try await site(" direction=enabling").files()["cases/home/index.html"])
    #expect(helped.contains("Nothing is coded as standing in the way"))
  }

  @Test func aClassByTheMapAloneSaysSo() async throws {
    let map = """
      actors: [{id: boards, name: The boards}]
      lenses: [involvement]
      service-map: {activities: [{id: a, phase: deliver, actor: boards, needs: [plan]}]}

      """
    let account = """
      ---
      title: Ants
      kind: interview
      source: {position: Nurse, level: operational}
      consent: public
      ---
      [Words]{#a1 .mode-none frame=actual}.
      """
    let files = try await Self.site(map, ["cases/home/narratives/a.md": account]).files()
    let page = try #require(files["cases/home/involvement.html"])
    #expect(page.contains("the declared service map, on which citizens have no part"))
    let services = try #require(files["cases/home/opportunity.html"])
    #expect(services.contains("No flow brings “plan”, which is needed by The boards."))
  }

  /// Of four relational indicators, as many as asked for are in place, the rest is missing.
  private static func relations(_ inPlace: Int, _ thresholds: String) -> TestSite {
    let codes = ["re-working", "re-service", "re-networking", "re-learning"]
    let words = codes.enumerated().map { index, code in
      let said =
        index < inPlace
        ? "frame=actual direction=enabling presence=present" : "frame=actual direction=constraining presence=absent"
      return "[Words \(index)]{#w\(index) .\(code) \(said)}."
    }
    return site(
      "lenses: [integration]\nthresholds: {evidence: {minCodings: 4, minSources: 1, minCoverage: 0.75}\(thresholds)}\n",
      ["cases/home/narratives/a.md": narrative(words.joined(separator: "\n"))])
  }

  @Test(arguments: [
    (1, "", "less than half in place, and that hinders", "less than 50\u{a0}%"),
    (2, "", "half in place, helping and hindering alike", "at least 50\u{a0}%"),
    (3, "", "more than half in place, and it helps", "at least 50\u{a0}%"),
    (3, ", integration: {enacted: 0.8}", "more than half in place, and what is said helps", "less than 80\u{a0}%"),
  ])
  func howMuchIsInPlaceIsToldByTheNumbers(
    inPlace: Int, thresholds: String, plain: String, meaning: String
  ) async throws {
    let files = try await Self.relations(inPlace, thresholds).files()
    #expect(try #require(files["cases/home/index.html"]).contains(">\(plain)"))
    let page = try #require(files["cases/home/integration.html"])
    #expect(page.contains("at least 4 pairs of passage and indicator from 1 source and a coverage of 0.75"))
    #expect(page.contains("means that \(meaning) of the indicators that are spoken of are coded as in place"))
    #expect(page.contains(" – \(meaning) of the indicators"))
  }
}
