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
}
