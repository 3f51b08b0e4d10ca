import Diagnostics
import Testing

@testable import CaseReader

/// What authors bring along from other programs: copies of files, pictures with sizes, citations in other brackets.
@Suite struct CopiesAndSlipsTests {
  private static let words = Sample.narrative("The words of a visit stand here.", title: "A visit")

  @Test(arguments: [
    "nurse (1)", "nurse - Copy", "nurse - kopia", "nurse copy", "Copy of nurse", "Kopie von nurse", "nurse αντίγραφο",
    "nurse.sync-conflict-20260101-101010-ABCDEF", "nurse (Ada's conflicted copy 2026-01-01)", "Nurse",
  ]) func aCopyIsToldOf(_ name: String) {
    let files = ["/narratives/nurse.md": Self.words, "/narratives/\(name).md": Self.words]
    let found = Sample.read(Sample.folder(files)).diagnostics.filter { $0.id == "invalid-id" }
    #expect(found.count == 1 && found[0].hints.last == "or remove it, where it is a copy of 'nurse'", "\(found)")
  }

  @Test(arguments: ["nurses 2", "a nurse's", "Visit", "nurse2 (1)"]) func anotherFileIsNoCopy(_ name: String) {
    let files = ["/narratives/nurse.md": Self.words, "/narratives/\(name).md": Self.words]
    let found = Sample.read(Sample.folder(files)).diagnostics.filter { $0.id == "invalid-id" }
    #expect(found.count == 1 && found[0].hints.count == 1, "\(found)")
  }

  @Test func aNameThatIsTakenIsNotProposed() {
    let files = ["/narratives/nurse.md": Self.words, "/narratives/Nurse.md": Self.words]
    let found = Sample.read(Sample.folder(files)).diagnostics.filter { $0.id == "invalid-id" }
    #expect(found.first?.hints.first == "write 'nurse-2'", "\(found)")
  }

  @Test func aCopyOfACodersFileIsToldOf() {
    let rows = "- {excerpt: nurse#e1, code: obstacle-time}\n"
    let files = [
      "/narratives/nurse.md": Sample.narrative("[Words]{#e1} here."), "/codings/ab.yml": rows,
      "/codings/ab (1).yml": rows,
    ]
    let found = Sample.read(Sample.folder(files)).diagnostics
    #expect(found.map(\.id) == ["unknown-coder"])
    #expect(found[0].hints.last == "or remove it, where it is a copy of 'ab'")
  }

  @Test func aFolderThatIsNoCaseIsOneFault() {
    var files = Sample.folder(["/narratives/nurse.md": Self.words]).files
    files["cases/second/notes.xlsx"] = Array("x".utf8)
    let ids = Sample.read(MemoryFolder(files: files)).diagnostics.filter { $0.severity == .error }.map(\.id)
    #expect(ids == ["missing-file"])
    #expect(!Sample.read(MemoryFolder(files: files)).diagnostics.contains { $0.id == "no-narratives" })
  }

  @Test(arguments: ["/narratives/visit.md ", "/narratives/visit.md.", "/codings/ab.yml "])
  func aBlankBehindANameIsTold(_ path: String) {
    let found = Sample.read(Sample.folder(["/narratives/nurse.md": Self.words, path: Self.words])).diagnostics
    #expect(found.map(\.id) == ["misnamed-file"], "\(found)")
  }

  @Test(arguments: [
    "![A map](attachments/map.png){width=50%}", "![A map](attachments/map.png){width=\"6.3in\" height=\"4in\"}",
    "[words](https://a.example/){:target=\"_blank\"}", "![A map](attachments/map.png =100x80)", "> [!NOTE]\n> Words.",
    "> [!tip] Words", "So it was^[Ibid.] then.",
  ]) func signsOfOtherProgramsAreTold(_ markdown: String) {
    let folder = Sample.folder(
      case: "attachments: [{file: map.png}]\n",
      ["/narratives/nurse.md": Sample.narrative(markdown), "/attachments/map.png": "x"])
    #expect(Sample.read(folder).diagnostics.map(\.id) == ["markdown-extra"])
  }

  @Test(arguments: ["Twice (2){3}.", "[!] and [!words]", "> [sic!] words", "x^[2] and 2^[a] \\^[b]", "f(x){a}"])
  func plainSignsAreNot(_ markdown: String) {
    let extra = Sample.read(body: markdown.replacing("2^[a]", with: "")).diagnostics
    #expect(extra == [], "\(extra)")
  }

  @Test(arguments: [
    ("attachments/map.png?raw=true", "write 'attachments/map.png'"),
    ("attachments/map.png#x", "write 'attachments/map.png'"), ("attachments\\map.png", "write 'attachments/map.png'"),
  ]) func anAddressOfAPictureIsMended(_ address: String, _ hint: String) {
    let folder = Sample.folder(
      case: "attachments: [{file: map.png}]\n",
      ["/narratives/nurse.md": Sample.narrative("![A map](\(address))"), "/attachments/map.png": "x"])
    let found = Sample.read(folder).diagnostics
    #expect(found.map(\.id) == ["picture-refused"] && found[0].hints == [hint], "\(found)")
  }

  @Test func aWorkIsLinkedByItsAddress() {
    let found = Sample.read(body: "[there](doi:10.1234/abc.d)").diagnostics
    #expect(found.map { $0.hints.first } == ["write 'https://doi.org/10.1234/abc.d'"])
  }

  @Test(arguments: [
    ("[@hoppe2024 @brix2021]", "p(cite<hoppe2024; brix2021>)"),
    ("[@hoppe2024 & @brix2021, p. 2]", "p(cite<hoppe2024; brix2021|, p. 2>)"),
    ("[@hoppe2024 @ work]", "p(cite<hoppe2024|@ work>)"), ("[@hoppe2024 -@brix2021]", "p(cite<hoppe2024; -brix2021>)"),
    ("[see @hoppe2024, which @brix2021 doubts]", "p(cite<see hoppe2024|, which says<brix2021> doubts>)"),
    ("[@hoppe2024, p.&nbsp;85]", "p(cite<hoppe2024|, p.\u{A0}85>)"),
  ]) func worksInABracketAreRead(_ markdown: String, _ sketch: String) {
    let read = Sample.read(body: markdown)
    #expect(read.narrative?.sketch == sketch && read.diagnostics == [], "\(read.diagnostics)")
  }

  @Test(arguments: [
    ("[@hoppe2024, p. 3; ch. 4]", "citation-not-read", 2), ("See [[@hoppe2024]].", "citation-in-brackets", 5),
    ("[there](https://a.example/ \"see [@hoppe2024]\")", "citation-not-read", 34),
    ("![A map [@hoppe2024]](attachments/map.png)", "citation-not-read", 10),
  ]) func aBracketThatIsNotPrintedAsMeantIsTold(_ markdown: String, _ id: String, _ column: Int) {
    let folder = Sample.folder(
      case: "attachments: [{file: map.png}]\n",
      ["/narratives/nurse.md": Sample.narrative(markdown), "/attachments/map.png": "x"])
    let found = Sample.read(folder).diagnostics
    #expect(found.map(\.id) == [id] && found.first?.span.column == column, "\(found)")
  }

  @Test(arguments: ["[@hoppe2024; @brix2021;]", "[@hoppe2024 says so; she agrees]", "[note; 4 of us]"])
  func otherBracketsAreNot(_ markdown: String) {
    #expect(Sample.read(body: markdown).diagnostics.filter { $0.id == "citation-not-read" } == [])
  }

  @Test(arguments: [
    ("10.1016/S0140-6736(20)30183-5", "10.1016/S0140-6736"), ("http://zotero.org/users/1/items/AB", "http"),
  ]) func aKeyThatNeedsBracesIsToldSo(_ key: String, _ read: String) {
    let folder = Sample.folder([
      "/narratives/nurse.md": Sample.narrative("As argued [@\(key), p. 3]."),
      "references.yml": "- {id: \"\(key)\", type: book, title: A}\n",
    ])
    let found = Sample.read(folder).diagnostics.filter { $0.id == "unknown-citation" }
    #expect(found.map(\.summary) == ["the work '\(read)' is not in the references"])
    #expect(found.first?.hints == ["write '@{\(key)}': a key with such signs stands in braces"])
  }

  @Test func anAttachmentIsListedOnce() {
    let folder = Sample.folder(
      case: "attachments:\n  - {file: map.png}\n  - {file: map.png}\n",
      ["/narratives/nurse.md": Self.words, "/attachments/map.png": "x"])
    #expect(Sample.read(folder).diagnostics.map(\.id) == ["duplicate-id"])
  }

  @Test(arguments: [("• One\n• Two\n• Three", 1), ("•\tOne\n•\tTwo", 1), ("• Alone", 0), ("One • two\n• three", 0)])
  func dotsAreNoLists(_ markdown: String, _ count: Int) {
    #expect(Sample.read(body: markdown).diagnostics.count { $0.id == "markdown-extra" } == count)
  }

  @Test func aLeftoverOfAConflictIsToldAsOne() throws {
    let rows = "- {excerpt: nurse#e1, code: obstacle-time}\n=======\n- {excerpt: nurse#e1, code: own-fog}\n"
    let found = Sample.read(
      Sample.folder(["/narratives/nurse.md": Sample.narrative("[Words]{#e1} here."), "/codings/ab.yml": rows])
    ).diagnostics
    let fault = try #require(found.first { $0.id == "conflict-marker" }, "\(found)")
    #expect(fault.span.line == 2)
  }

  @Test(arguments: [
    ("title: A visit", "otsikko: A visit", "title"), ("title: A visit", "overskrift: A visit", "title"),
    ("source: {", "lähde: {", "source"), ("source: {", "kilde: {", "source"),
    ("consent: public", "suostumus: public", "consent"),
    ("consent: public", "samtykke: public", "consent"),
  ]) func keysInOtherLanguagesAreKnown(_ key: String, _ written: String, _ meant: String) {
    let found = Sample.read(Sample.folder(["/narratives/nurse.md": Self.words.replacing(key, with: written)]))
      .diagnostics
    #expect(found.filter { $0.severity == .error }.map(\.hints.first) == ["did you mean '\(meant)'?"], "\(found)")
  }

  @Test(arguments: [("2024\u{2013}05\u{2013}01", "2024-05-01"), ("2024\u{2011}05", "2024-05"), ("2024.", "2024")])
  func dashesInDatesAreHyphens(_ written: String, _ meant: String) {
    #expect(MeantForms.hint(for: written, as: .date, else: "") == "write '\(meant)'")
  }
}
