import CaseModel
import CaseReader
import Testing

/// What may be published of a case, and of what hangs on its narratives.
@Suite struct CaseStories {
  private func read(_ more: String, drafts: Bool = false, _ files: [String: String] = [:]) -> (
    value: Corpus, dump: String
  ) {
    var all = ["/narratives/nurse.md": Sample.narrative("[Quoted]{#e1 .obstacle-resources}")]
    all.merge(files) { $1 }
    let read = Sample.read(Sample.folder(case: more, all), includesDrafts: drafts)
    return (read.value, Dump.text(read.value))
  }

  private func draft(_ line: String) -> MemoryFolder {
    var folder = Sample.folder(["/narratives/nurse.md": Sample.narrative("Words.")])
    let text = Sample.description.replacing("status: published\n", with: line)
    folder.files["cases/home/case.yml"] = Array(text.utf8)
    return folder
  }

  @Test(arguments: ["", "status: draft\n"]) func aDraftLeavesNoTraceUnlessAskedFor(_ line: String) {
    #expect(!Dump.text(Sample.read(draft(line)).value).contains("home"))
    let asked = Sample.read(draft(line), includesDrafts: true).value.cases
    #expect(asked.map(\.isDraft) == [true])
  }

  @Test func draftsAndEmbargoesAreSeparate() {
    #expect(Sample.read(draft("embargo: 2027-01-01\n"), includesDrafts: true).value.cases.isEmpty)
    #expect(Sample.read(draft("embargo: 2026-01-01\n")).value.cases.isEmpty)
  }

  @Test(arguments: [("2026-11-21", true), ("2026-11-22", true), ("2026-11-23", false)])
  func anEmbargoEndsOnItsDay(_ embargo: String, _ isShown: Bool) {
    let (value, dump) = read("embargo: \(embargo)\n")
    #expect(value.cases.count == (isShown ? 1 : 0))
    #expect(dump.contains("home") == isShown)
  }

  @Test func aWithdrawnCaseLeavesATombstone() {
    let (value, dump) = read("withdrawn: {date: 2026-05, reason: An error}\nsummary: Canary\n")
    #expect(value.cases.isEmpty)
    #expect(value.tombstones.map { "\($0.id) \($0.date.iso) \($0.reason)" } == ["home 2026-05 An error"])
    for word in ["Canary", "Home care", "Quoted", "nurse"] { #expect(!dump.contains(word)) }
  }

  @Test func aWithdrawnCaseUnderEmbargoOrInDraftLeavesNone() {
    #expect(read("withdrawn: {date: 2026-05, reason: x}\nembargo: 2027\n").value.tombstones == [])
    #expect(Sample.read(draft("withdrawn: {date: 2026-05, reason: x}\n")).value.tombstones == [])
  }

  @Test func smallNumbersOfRespondentsAreHeldBack() {
    let groups = "respondents: [{group: a, count: 2}, {group: b, count: 3}, {group: c, count: 0}, {group: d}]\n"
    let found = read(groups).value.cases[0].respondents
    #expect(found.map(\.count) == [nil, 3, 0, nil])
    #expect(found.map(\.isSuppressed) == [true, false, false, false])
  }

  @Test func theCaseSaysWhatIsSmallAndWhy() {
    let groups = "respondents: [{group: a, count: 4}, {group: b, count: 1}]\n"
    let found = read(groups + "small-cells: {below: 1, because: the paper prints it}\n").value.cases[0]
    #expect(found.respondents.map(\.count) == [4, 1])
    let coordinators = "coordination: {coordinators: [{id: pm, count: 2}]}\n"
    let hidden = read(coordinators).value.cases[0]
    #expect(hidden.coordinators[0].count == nil && hidden.coordinators[0].isSuppressed)
  }

  @Test func theSiteSaysHowManyUnnamedSourcesCount() {
    let (value, _) = read("respondents: [{group: a, count: 4}]\n", ["site.yml": Sample.site + "k: 5\n"])
    #expect(value.cases[0].respondents[0].count == 4)
    #expect(value.cases[0].smallestCell == 5)
  }

  @Test func wordsOfAuthorsWeighNothing() {
    let analysis = Sample.narrative(
      "[Quoted]{#a1 .mode-consumer frame=actual} [held]{#a2 .mode-none frame=actual consent=aggregate-only}"
    )
    .replacing("kind: interview", with: "kind: analysis")
    let found = read("", ["/narratives/authors.md": analysis]).value.cases[0]
    #expect(found.analyses.map(\.excerpt.description) == ["authors#a1"])
    #expect(!found.sources.contains { $0.id == "authors" })
    #expect(!found.codings.contains { $0.excerpt.source == "authors" })
  }

  @Test func memosAreNeverPublished() {
    let (_, dump) = read(
      "",
      [
        "/narratives/nurse.md": Sample.narrative("[Quoted]{#e1 .obstacle-resources memo=Canary}"),
        "/codings/ab.yml": "- {excerpt: nurse#e1, code: bs-trust, memo: Canary, paraphrase: Unused}\n",
      ])
    #expect(!dump.contains("Canary") && !dump.contains("Unused"))
  }

  @Test(arguments: [
    ("public", ["brix2021", "hoppe2024"]), ("quotes-only", ["brix2021"]), ("paraphrase-only", []),
    ("aggregate-only", []),
    ("withheld", []),
  ])
  func worksCitedOnlyByUnpublishedTextDoNotAppear(_ consent: String, _ keys: [String]) {
    let text = Sample.narrative("So [@hoppe2024]. [As [@brix2021] says]{#e1}.", consent: consent)
    #expect(read("", ["/narratives/nurse.md": text]).value.references.map(\.key) == keys)
  }

  @Test func worksTheCaseOrAPageCitesAppear() {
    let (value, _) = read(
      "rests-on: [hoppe2024]\n", ["pages/about.md": "---\ntitle: About\n---\n> - *so [@brix2021]*\n"])
    #expect(value.references.map(\.key) == ["brix2021", "hoppe2024"])
  }

  @Test func evidenceNamesOnlyWhatMayBeNamed() throws {
    let (value, dump) = read(
      "opportunity: {governance: {need: {answer: yes, evidence: [nurse#e1, other#o1, nurse#e2], note: Noted}}}\n",
      [
        "/narratives/nurse.md": Sample.narrative("[Quoted]{#e1} [Hidden]{#e2 consent=aggregate-only}"),
        "/narratives/other.md": Sample.narrative("[Secret]{#o1}", consent: "withheld"),
      ])
    let answer = try #require(value.cases[0].opportunity?.answers[.governance]?["need"])
    #expect(answer == ChecklistAnswer(.yes, evidence: [ExcerptID(source: "nurse", anchor: "e1")], note: "Noted"))
    #expect(!dump.contains("other"))
  }

  @Test func unnamedSourcesAreNumberedWithoutGaps() {
    func text(_ consent: String, _ more: String = "") -> String {
      Sample.narrative("[W]{#e1 .bs-trust}", consent: consent, more: more)
    }
    let (value, _) = read(
      "",
      [
        "/narratives/a.md": text("aggregate-only"), "/narratives/b.md": text("withheld"),
        "/narratives/c.md": text("withheld"), "/narratives/d.md": text("withheld", "original: c"),
        "/narratives/e.md": text("withheld", "counts: true"), "/narratives/f.md": text("aggregate-only", "original: e"),
      ])
    #expect(value.cases[0].sources.map(\.id) == ["nurse"])
    #expect(value.cases[0].hidden.map(\.excerpt.source) == ["~1", "~2"])
  }
}
