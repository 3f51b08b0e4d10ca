import CaseModel
import Testing

@testable import CaseReader

/// Rows that code all of a narrative, as one codes the answer to a question.
@Suite struct WholeTextStories {
  private func read(
    _ body: String, _ rows: String..., consent: String = "public"
  ) -> (value: Case?, ids: [String], dump: String) {
    let read = Sample.read(
      Sample.folder([
        "/narratives/nurse.md": Sample.narrative(body, consent: consent),
        "/codings/mh.yml": rows.map { "- {code: obstacle-resources, \($0)}\n" }.joined(),
      ]))
    return (read.value.cases.first, read.diagnostics.map(\.id), Dump.text(read.value))
  }

  private func words(_ value: Case?) -> [Excerpt.Words] { value?.excerpts.flatMap(\.versions).map(\.words) ?? [] }

  @Test func aRowNamesTheNarrativeAndQuotesNothing() {
    let read = read("One *two*.\n\n[Three]{#e1} four.", "excerpt: nurse#*")
    #expect(read.ids == [])
    #expect(read.value?.codings.map(\.excerpt.description) == ["nurse#whole"])
    // The text stays as it is: nothing in it is marked for the whole.
    #expect(read.value?.narratives.first?.sketch == "p(One em[two].) p(e1[Three] four.)")
    #expect(words(read.value).contains { $0.quoted?.sketch == "One em[two].⏎e1[Three] four." && $0.isWhole })
  }

  @Test func aLongTextIsReadInItsPlace() {
    let long = Array(repeating: "One two three four.", count: 40).joined(separator: " ")
    #expect(words(read(long, "excerpt: nurse#*").value) == [.whole(nil)])
  }

  @Test func ofATextThatIsNotShownWholeNoWordsStandInTheWhole() {
    #expect(words(read("One two.", "excerpt: nurse#*", consent: "quotes-only").value) == [.whole(nil)])
    let partly = read("One [zorro]{#e1 consent=withheld} two.", "excerpt: nurse#*")
    #expect(words(partly.value).contains(.whole(nil)) && !partly.dump.contains("zorro"))
    let retold = read("One zorro.", "excerpt: nurse#*, paraphrase: Retold", consent: "paraphrase-only")
    #expect(words(retold.value) == [.paraphrase("Retold")] && !retold.dump.contains("zorro"))
  }

  @Test(arguments: ["withheld", "aggregate-only"]) func whatMayNotBeNamedHasNoWholeEither(_ consent: String) {
    let read = read("One zorro.", "excerpt: nurse#*", consent: consent)
    #expect(read.value?.excerpts == [] && !read.dump.contains("zorro"))
  }

  @Test func allCodersMeanTheSameWhole() {
    let row = "- {excerpt: nurse#*, code: obstacle-resources}\n"
    let read = Sample.read(
      Sample.folder([
        "/narratives/nurse.md": Sample.narrative("One two three."), "/codings/mh.yml": row,
        "/codings/ab.yml": row + "- {excerpt: nurse#whole, code: aim-empowerment, frame: actual}\n",
      ]))
    #expect(read.diagnostics == [])
    #expect(read.value.cases[0].excerpts.count == 1 && read.value.cases[0].codings.count == 3)
  }

  @Test func aTextWithoutWordsHasNone() {
    #expect(read("![](attachments/x.png)", "excerpt: nurse#*").ids.contains("empty-excerpt"))
  }
}
