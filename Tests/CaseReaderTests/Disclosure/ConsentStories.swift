import CaseModel
import CaseReader
import Testing

/// What may be published of a narrative, row by row of Design §3.2.
@Suite struct ConsentStories {
  static let body = "Canary [Quoted]{#e1 .obstacle-resources} and [Other]{#e2 paraphrase=\"Retold\"}."

  private func read(_ consent: String?, more: String = "", body: String = body) throws -> (value: Case, dump: String) {
    let text = Sample.narrative(body, title: "Titled", consent: consent, more: more)
    let read = Sample.read(Sample.folder(["/narratives/nurse.md": text]))
    #expect(read.diagnostics.filter { $0.severity != .note } == [])
    return (try #require(read.value.cases.first), Dump.text(read.value))
  }

  private func words(_ value: Case) -> [String] {
    value.excerpts.flatMap(\.versions).map { version in
      switch version.words {
      case .quote(let inlines): "“\(inlines.sketch)”"
      case .whole(let inlines): "all: \(inlines?.sketch ?? "-")"
      case .paraphrase(let text): text
      case .none: "–"
      }
    }
  }

  @Test func publicIsShownWhole() throws {
    let (value, _) = try read("public")
    #expect(value.narratives[0].sketch == "p(Canary e1[Quoted] and e2[Other].)")
    #expect(words(value) == ["“Quoted”", "“Other”"])
    #expect(value.sources == [Source(id: "nurse", level: .operational)])
    #expect(value.codings.count == 1 && value.hidden == [])
  }

  @Test func quotesOnlyShowsItsExcerpts() throws {
    let (value, dump) = try read("quotes-only")
    #expect(value.narratives[0].body == .excerptsOnly)
    #expect(value.narratives[0].title == "Titled")
    #expect(words(value) == ["“Quoted”", "“Other”"])
    #expect(value.codings.count == 1)
    #expect(!dump.contains("Canary"))
  }

  @Test func paraphraseOnlyShowsNoneOfItsWords() throws {
    let (value, dump) = try read("paraphrase-only")
    #expect(value.narratives[0].body == .paraphrasesOnly)
    #expect(words(value) == ["–", "Retold"])
    #expect(value.codings.map(\.excerpt.description) == ["nurse#e1"])
    for word in ["Canary", "Quoted", "Other"] { #expect(!dump.contains(word)) }
  }

  @Test func aggregateOnlyIsCountedWithoutAName() throws {
    let (value, dump) = try read("aggregate-only")
    #expect(value.narratives == [] && value.excerpts == [] && value.tombstones == [])
    #expect(value.sources == [] && value.codings == [])
    #expect(value.hidden.map(\.excerpt.description) == ["~1#~1"])
    for word in ["Canary", "Quoted", "Other", "Retold", "Titled", "nurse", "e1", "Nurse"] {
      #expect(!dump.contains(word))
    }
  }

  @Test(arguments: ["withheld", nil]) func withheldLeavesNoTrace(_ consent: String?) throws {
    let (value, dump) = try read(consent)
    #expect(value.sources == [] && value.narratives == [] && value.codings == [] && value.hidden == [])
    for word in ["Canary", "Quoted", "Other", "Retold", "Titled", "nurse", "Nurse"] { #expect(!dump.contains(word)) }
  }

  @Test(arguments: ["withheld", nil]) func withheldMayBeCountedAllTheSame(_ consent: String?) throws {
    let (value, _) = try read(consent, more: "counts: true")
    #expect(value.sources == [] && value.codings == [] && value.hidden.count == 1)
  }

  @Test func withdrawnLeavesATombstone() throws {
    let (value, dump) = try read("public", more: "withdrawn: {date: 2026-05-01, reason: Asked for}")
    #expect(value.tombstones.map(\.id) == ["nurse"])
    #expect(value.tombstones.map(\.reason) == ["Asked for"])
    #expect(value.narratives == [] && value.sources == [] && value.codings == [] && value.excerpts == [])
    for word in ["Canary", "Quoted", "Retold", "Titled"] { #expect(!dump.contains(word)) }
  }

  @Test(arguments: ["withheld", "aggregate-only"]) func withdrawnFromNothingLeavesNoTombstone(_ consent: String) throws
  {
    let (value, dump) = try read(consent, more: "counts: true\nwithdrawn: {date: 2026-05-01, reason: Asked for}")
    #expect(value.tombstones == [] && value.sources == [] && value.codings == [])
    #expect(!dump.contains("Asked for"))
  }

  @Test(arguments: [
    ("2026-11-21", true), ("2026-11-22", true), ("2026-11-23", false), ("2026-12", false), ("2026", true),
  ])
  func anEmbargoEndsOnItsDay(_ embargo: String, _ isShown: Bool) throws {
    let (value, dump) = try read("public", more: "embargo: \(embargo)")
    #expect(value.narratives.count == (isShown ? 1 : 0))
    #expect(dump.contains("Canary") == isShown)
  }

  @Test(arguments: ["embargo: soon", "withdrawn: {date: 2026-01-01}", "withdrawn: yes"])
  func whatCannotBeReadIsHeldBack(_ more: String) throws {
    for isOfCase in [true, false] {
      let text = Sample.narrative(Self.body, more: isOfCase ? "" : more + "\ncounts: true")
      let read = Sample.read(Sample.folder(case: isOfCase ? more + "\n" : "", ["/narratives/nurse.md": text]))
      #expect(!read.diagnostics.isEmpty)
      #expect(!Dump.text(read.value).contains("Quoted"))
      #expect(read.value.cases.allSatisfy { $0.sources.isEmpty })
    }
  }

  // MARK: excerpts

  static let excerpts: [(consent: String, sketch: String, words: [String], codings: [String])] = [
    ("public", "p(A e1[secret] b.)", ["“secret”"], ["nurse#e1"]),
    ("quotes-only", "p(A e1[secret] b.)", ["“secret”"], ["nurse#e1"]),
    ("paraphrase-only", "p(A e1[[Retold]] b.)", ["Retold"], ["nurse#e1"]),
    ("aggregate-only", "p(A … b.)", [], ["nurse#~1"]),
    ("withheld", "p(A … b.)", [], []),
  ]

  @Test(arguments: excerpts)
  func anExcerptHasItsOwnConsent(_ story: (consent: String, sketch: String, words: [String], codings: [String])) throws
  {
    let (value, dump) = try read(
      "public", body: "A [secret]{#e1 .obstacle-resources paraphrase=Retold consent=\(story.consent)} b.")
    #expect(value.narratives[0].sketch == story.sketch)
    #expect(words(value) == story.words)
    #expect((value.codings + value.hidden).map(\.excerpt.description) == story.codings)
    #expect(dump.contains("secret") == story.sketch.contains("secret"))
  }

  @Test func theStrictestOfSeveralWins() throws {
    for (narrative, row) in [("public", "withheld"), ("paraphrase-only", "public"), ("quotes-only", "paraphrase-only")]
    {
      let folder = Sample.folder([
        "/narratives/nurse.md": Sample.narrative("A [secret]{#e1 consent=quotes-only} b.", consent: narrative),
        "/codings/mh.yml": "- {excerpt: nurse#e1, code: obstacle-resources, consent: \(row)}\n",
        "/codings/ab.yml": "- {excerpt: nurse#e1, code: bs-trust, consent: public}\n",
      ])
      #expect(!Dump.text(Sample.read(folder).value).contains("secret"))
    }
  }

  static let nested: [(body: String, sketch: String, ids: [String], hidden: [String])] = [
    ("[outer [inner]{#e2 consent=withheld} end]{#e1}", "p(e1[outer … end])", ["e1"], ["inner"]),
    ("[outer [inner]{#e2} end]{#e1 consent=withheld}", "p(…)", [], ["outer", "inner", "end"]),
    ("[outer [inner]{#e2} end]{#e1 consent=aggregate-only}", "p(…)", [], ["outer", "inner"]),
    (
      "[outer [inner]{#e2 paraphrase=Less} end]{#e1 consent=paraphrase-only paraphrase=More}", "p(e1[[More]e2[]])",
      ["e1", "e2"], ["inner"]
    ),
    (
      "*[outer **[inner]{#e2 consent=paraphrase-only paraphrase=Less}** end]{#e1}*",
      "p(em[e1[outer strong[e2[[Less]]] end]])",
      ["e1", "e2"], ["inner"]
    ),
    (
      "[a](x.html \"t\") [see [inner](y.html)]{#e1 consent=withheld}", "p(link<x.html “t”>[a] …)", [],
      ["inner", "y.html"]
    ),
  ]

  @Test(arguments: nested)
  func nestedSpansTakeTheStrictestAroundThem(
    _ story: (body: String, sketch: String, ids: [String], hidden: [String])
  ) throws {
    let (value, dump) = try read("public", body: story.body)
    #expect(value.narratives[0].sketch == story.sketch)
    #expect(value.excerpts.map(\.id.anchor) == story.ids)
    for word in story.hidden { #expect(!dump.contains("\"\(word)") && !dump.contains(" \(word)")) }
  }

  @Test func aCodingInsideSomethingWithheldIsNotCounted() throws {
    let (value, _) = try read(
      "public", body: "[outer [inner]{#e2 .obstacle-resources} end]{#e1 .obstacle-alignment consent=withheld}")
    #expect(value.codings == [])
  }

  @Test func aQuoteMayHoldBackWhatItQuotes() {
    let folder = Sample.folder([
      "/narratives/nurse.md": Sample.narrative("One *qqa [@hoppe2024] qqb* qqc [qqd]{#e1}."),
      "/codings/mh.yml":
        "- {excerpt: nurse, exact: qqa qqb qqc qqd, as: s1, code: obstacle-resources, consent: withheld}\n"
        + "- {excerpt: nurse, exact: One qqa, as: s2, code: obstacle-resources}\n",
    ])
    let read = Sample.read(folder)
    #expect(read.value.cases[0].narratives[0].sketch.contains("…"))
    let dump = Dump.text(read.value)
    for word in ["qqa", "qqb", "qqc", "qqd", "hoppe2024", "\"e1\""] { #expect(!dump.contains(word)) }
    #expect(read.value.cases[0].codings == [])
  }
}
