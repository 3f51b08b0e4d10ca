import CaseModel
import Testing

/// Stand-off codings, which quote the words they are about.
@Suite struct QuoteStories {
  private func read(_ body: String, _ rows: String...) -> (sketch: String?, ids: [String], case: Case?) {
    let folder = Sample.folder([
      "/narratives/nurse.md": Sample.narrative(body),
      "/codings/mh.yml": rows.map { "- {excerpt: nurse, code: obstacle-resources, \($0)}\n" }.joined(),
    ])
    let read = Sample.read(folder)
    let found = read.value.cases.first
    return (found?.narratives.first?.sketch, read.diagnostics.map(\.id), found)
  }

  static let stories: [(body: String, quote: String, sketch: String)] = [
    ("One two three.", "exact: two", "p(One s1[two] three.)"),
    ("One two three.", "exact: One two three.", "p(s1[One two three.])"),
    ("One *two* three.", "exact: One two three", "p(s1[One em[two] three].)"),
    ("One *two three* four.", "exact: three four", "p(One em[two s1[three]]s1+[ four].)"),
    ("One *two* **three** four.", "exact: two three", "p(One s1[em[two] strong[three]] four.)"),
    ("One\ntwo\nthree.", "exact: one two", ""),
    ("One\ntwo\nthree.", "exact: One two", "p(s1[One↵two]↵three.)"),
    ("One two.", "exact: \"One   two\"", "p(s1[One two].)"),
    ("One [two](https://a.example/) three.", "exact: two three", "p(One s1[link<https://a.example/>[two] three].)"),
    ("One [two three](x.html) four.", "exact: One two", "p(s1[One ]link<x.html>[s1+[two] three] four.)"),
    ("One [two three]{#e1} four.", "exact: two", "p(One e1[s1[two] three] four.)"),
    ("One [two three]{#e1} four.", "exact: two three", "p(One s1[e1[two three]] four.)"),
    ("One [two three]{#e1} four.", "exact: three four", "p(One e1[two s1[three]]s1+[ four].)"),
    ("One [two]{#e1} three.", "exact: One two three.", "p(s1[One e1[two] three.])"),
    ("One [@hoppe2024] two.", "exact: One two", "p(s1[One cite<hoppe2024> two].)"),
    ("One `code here` two.", "exact: here two", "p(One s1[`code here` two].)"),
    ("One.\n\nTwo.", "exact: One. Two.", "p(s1[One.]) p(s1+[Two.])"),
    ("- one\n- two", "exact: two", "list(p(one); p(s1[two]))"),
    ("# One two", "exact: two", "h1(One s1[two])"),
    ("Åsa 👩‍👩‍👧 ö two.", "exact: ö two", "p(Åsa 👩‍👩‍👧 s1[ö two].)"),
    ("a &amp; b", "exact: '& b'", "p(a s1[& b])"),
    ("One <b>two</b>.", "exact: <b>two</b>", "p(One s1[<b>two</b>].)"),
    ("So it is. So it goes.", "exact: So it, suffix: \" goes\"", "p(So it is. s1[So it] goes.)"),
    ("So it is. So it goes.", "exact: So it, suffix: goes", "p(So it is. s1[So it] goes.)"),
    ("So it is. So it goes.", "exact: So it, prefix: \"is. \"", "p(So it is. s1[So it] goes.)"),
    ("So it is. So it goes.", "exact: So it, prefix: is.", "p(So it is. s1[So it] goes.)"),
    ("So it is.", "exact: it, prefix: So, suffix: is.", "p(So s1[it] is.)"),
  ]

  @Test(arguments: stories) func isMarked(_ story: (body: String, quote: String, sketch: String)) {
    let read = read(story.body, story.quote + ", as: s1")
    if story.sketch.isEmpty {
      #expect(read.ids == ["quote-not-found"])
    } else {
      #expect(read.sketch == story.sketch)
      #expect(read.ids == (story.body.contains("<b>") ? ["markdown-extra"] : []))
      #expect(read.case?.codings.map(\.excerpt.description) == ["nurse#s1"])
    }
  }

  @Test func severalQuotesOverlap() {
    let read = read(
      "One two three four.", "exact: one two, as: s0", "exact: One two three, as: s1", "exact: two three four, as: s2")
    #expect(read.sketch == "p(s1[One s2[two three]]s2+[ four].)")
    #expect(read.ids == ["quote-not-found"])
  }

  @Test func aQuoteIsRepeatedByAnotherCoderUnderItsName() {
    let row = "- {excerpt: nurse, exact: two, as: s1, code: obstacle-resources}\n"
    let folder = Sample.folder([
      "/narratives/nurse.md": Sample.narrative("One two three."), "/codings/mh.yml": row, "/codings/ab.yml": row,
    ])
    let read = Sample.read(folder)
    #expect(read.diagnostics == [])
    #expect(read.value.cases[0].codings.map(\.coder) == ["ab", "mh"])
    #expect(read.value.cases[0].excerpts.count == 1)
  }

  @Test(arguments: ["One two one two.", "two two"]) func wordsThatStandTwiceAreRefused(_ body: String) {
    #expect(read(body, "exact: two, as: s1").ids == ["quote-not-unique"])
  }

  @Test(arguments: ["```\ntwo\n```", "![two](attachments/x.png)", "One\n\n    code\n\nthree"])
  func wordsThatCannotBeMarkedAreNotFound(_ body: String) {
    #expect(
      read(body, "exact: two, as: s1", "exact: One three, as: s2").ids.filter { $0 == "quote-not-found" }.count == 2)
  }

  @Test func anExcerptStandsWhereItIsQuoted() throws {
    let read = read("One two three.", "exact: two, as: s1")
    let place = try #require(read.case?.excerpts.first?.versions.first?.place)
    #expect(place.file == "cases/home/codings/mh.yml")
    #expect(place.line == 1)
  }

  @Test func theQuoteIsNeverRepeatedInAMessage() {
    let folder = Sample.folder([
      "/narratives/nurse.md": Sample.narrative("Words."),
      "/codings/mh.yml":
        "- {excerpt: nurse, exact: Zorro, prefix: Zorro, suffix: Zorro, memo: Zorro, paraphrase: Zorro, as: s1, code: obstacle-resources, frame: real}\n"
        + "- {excerpt: nurse, exact: Zorro, memo: so, Zorro was here, Zorro, code: x}\n"
        + "- {excerpt: nurse, exact: [Zorro], memo: {Zorro was: here}}\n",
    ])
    for diagnostic in Sample.read(folder).diagnostics {
      #expect(!diagnostic.summary.contains("Zorro") && !diagnostic.hints.joined().contains("Zorro"))
    }
  }
}
