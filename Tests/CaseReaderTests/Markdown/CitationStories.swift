import CaseModel
import Testing

@Suite struct CitationStories {
  static let stories: [(markdown: String, sketch: String)] = [
    ("As argued [@hoppe2024].", "p(As argued cite<hoppe2024>.)"),
    ("As argued [@hoppe2024, p. 85].", "p(As argued cite<hoppe2024|, p. 85>.)"),
    ("[@hoppe2024, p. 85; -@brix2021, ch. 2]", "p(cite<hoppe2024|, p. 85; -brix2021|, ch. 2>)"),
    ("[-@hoppe2024 and elsewhere]", "p(cite<-hoppe2024|and elsewhere>)"),
    ("[@hoppe2024,\np. 85]", "p(cite<hoppe2024|, p. 85>)"),
    ("*in [@hoppe2024]*", "p(em[in cite<hoppe2024>])"),
    ("[words [@hoppe2024, p. 1] more]{#e1}", "p(e1[words cite<hoppe2024|, p. 1> more])"),
    ("[see [@hoppe2024]](https://a.example/)", "p(link<https://a.example/>[see cite<hoppe2024>])"),
    ("# On [@hoppe2024]", "h1(On cite<hoppe2024>)"),
    ("- [@hoppe2024]", "list(p(cite<hoppe2024>))"),
    ("\\[@hoppe2024]", "p([says<hoppe2024>])"),
    ("`[@hoppe2024]`", "p(`[@hoppe2024]`)"),
    ("[@]", "p([@])"),
    ("[see @hoppe2024]", "p(cite<see hoppe2024>)"),
    ("As @hoppe2024 [p. 85] says", "p(As says<hoppe2024|, p. 85> says)"),
    ("[*cf.* @hoppe2024, *passim*]", "p(cite<em[cf.] hoppe2024|, em[passim]>)"),
    ("Hoppe (-@hoppe2024)", "p(Hoppe (cite<-hoppe2024>))"),
    ("\\@hoppe2024", "p(@hoppe2024)"),
    ("[\\@hoppe2024]", "p([@hoppe2024])"),
    ("mail a@b.example [at](mailto:a@b.example)", "p(mail a@b.example link<mailto:a@b.example>[at])"),
    ("[@hoppe2024](https://a.example/)", "p(link<https://a.example/>[says<hoppe2024>])"),
    ("[@hoppe2024]{#e1}", "p(e1[says<hoppe2024>])"),
    ("[@hoppe2024, p. 85", "p([says<hoppe2024>, p. 85)"),
    ("[@hoppe2024.]", "p(cite<hoppe2024>)"),
    ("[@hoppe2024, @brix2021]", "p(cite<hoppe2024; brix2021>)"),
    ("[e.g., @hoppe2024]", "p(cite<e.g., hoppe2024>)"),
    ("[e.g., @hoppe2024, p. 2, @brix2021]", "p(cite<e.g., hoppe2024|, p. 2; brix2021>)"),
  ]

  @Test(arguments: stories) func isRead(_ story: (markdown: String, sketch: String)) {
    let read = Sample.read(body: story.markdown)
    #expect(read.narrative?.sketch == story.sketch)
    #expect(read.diagnostics.filter { !["citation-not-read", "citation-in-brackets"].contains($0.id) } == [])
  }

  /// What is wrong with words around a key is told as it is elsewhere, at the key.
  @Test func wordsAroundAKeyAreChecked() throws {
    let read = Sample.read(body: "So it is.\n\nIt is [see ![a map](x.png) @hoppe2024].")
    let fault = try #require(read.diagnostics.first)
    #expect(read.diagnostics.map(\.id) == ["picture-refused"])
    #expect(fault.span.column == 28)
  }

  @Test func aKeyInAValueWithoutMarkdownIsTold() {
    let finding = """
      headline: As @hoppe2024 says, mail a@brix2021.example.
      summary: As @hoppe2024 says.
      findings: [{id: f1, says: "It is so [@brix2021]", because: As @hoppe2024 says, evidence: []}]

      """
    let found = Sample.read(Sample.folder(case: finding)).diagnostics.filter { $0.id == "citation-not-read" }
    #expect(found.map(\.summary) == ["@hoppe2024", "@brix2021"].map { "'\($0)' is not read as a citation here" })
    #expect(found.map(\.span.line) == [6, 8])
  }

  /// A key of no work in a bracket with words: a citation that went wrong, or words that happen to hold a sign.
  @Test(arguments: [("[see @lost2020]", true), ("[cf. @lost]", true), ("[write to @the_island]", false)])
  func aBracketWithAnUnknownKey(_ text: String, _ isTold: Bool) {
    let found = Sample.read(body: text).diagnostics
    #expect(found.contains { $0.id == "unknown-citation" } == isTold)
  }

  @Test func eachUnknownKeyIsReportedWhereItStands() {
    let found = Sample.read(body: "See [@hoppe2042; @brix2021;\n@nobody].").diagnostics
    #expect(found.map(\.span.line) == [7, 8])
    #expect(found.map(\.span.column) == [6, 1])
    #expect(found[0].hints == ["did you mean 'hoppe2024'?"])
  }
}
