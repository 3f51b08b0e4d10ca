import CaseModel
import CaseReader
import Diagnostics
import Testing

/// Names of files, forms of text, moments, and what is said of what was read.
@Suite struct NamesAndMomentsTests {
  private static let words = Sample.narrative("The words of a visit stand here.", title: "A visit")

  @Test(arguments: [
    ("/narratives/visit.markdown", "visit.md"), ("/narratives/visit.MD", "visit.md"),
    ("/narratives/visit.md.txt", "visit.md"),
    ("/narratives/2024/visit.md", "narratives/visit.md"), ("/Narratives/visit.md", "narratives"),
    ("/narrative/visit.md", "narratives"),
    ("/codings/ab.yaml", "ab.yml"), ("/codings/ab.YML", "ab.yml"), ("/coding/ab.yml", "codings"),
    ("/Codings/ab.yml", "codings"),
    ("/codings/old/ab.yml", "codings/ab.yml"), ("Pages/x.md", "pages"), ("pages/x.markdown", "x.md"),
    ("codebook.yaml", "codebook.yml"),
    ("Cases/x/case.yml", "cases"),
  ]) func aNameThatIsNotReadIsAnError(_ path: String, _ mend: String) {
    let found = Sample.read(Sample.folder([path: Self.words])).diagnostics.filter { $0.id == "misnamed-file" }
    #expect(found.count == 1 && found[0].hints[0].contains(mend), "\(found)")
  }

  @Test(arguments: [
    "/Thumbs.db", "Thumbs.db", "/narratives/~$nurse.docx", "/narratives/nurse.md~", "/case.yml.orig",
    "/narratives/.~lock.nurse.md#",
    "/#case.yml#", "/narratives/nurse.md.bak", "README.md", "/LICENSE", "/narratives/README.md", "desktop.ini",
    "/case.yml.swp",
    "cases/Thumbs.db", "__MACOSX/x",
  ]) func litterIsPassedOver(_ path: String) {
    let folder = Sample.folder(["/narratives/nurse.md": Self.words, path: "x"])
    #expect(Sample.read(folder).diagnostics == [])
  }

  @Test(arguments: ["con", "prn", "aux", "nul", "com1", "com9", "lpt1"]) func windowsKeepsNames(_ name: String) {
    let found = Sample.read(Sample.folder(["/narratives/\(name).md": Self.words])).diagnostics
    #expect(found.contains { $0.id == "reserved-id" && $0.summary.contains("Windows") })
  }

  @Test(arguments: ["console", "auxiliary", "com10", "null", "lpt", "coma"]) func othersMayBeginSo(_ name: String) {
    #expect(Sample.read(Sample.folder(["/narratives/\(name).md": Self.words])).diagnostics == [])
  }

  @Test(arguments: [
    ("2027-01-01", 1_798_761_600), ("2027-01", 1_798_761_600), ("2027", 1_798_761_600),
    ("2027-01-01T00:00Z", 1_798_761_600),
    ("2027-01-01T00:00:00+02:00", 1_798_754_400), ("2027-01-01T14:00:00-08:00", 1_798_840_800),
    ("2027-01-01 01:30+0130", 1_798_761_600),
    ("2027-01-01t12:00z", 1_798_804_800), ("2026-12-31T23:59:59.9Z", 1_798_761_599), ("1969-12-31", -86_400),
    ("2024-02-29", 1_709_164_800),
  ]) func aMomentIsRead(_ text: String, _ seconds: Int) { #expect(Moment(iso: text)?.seconds == seconds) }

  @Test(arguments: [
    "2027-01-01T14:00", "soon", "2027-01-01 14:00 CET", "2027-02-30", "2027-01T14:00Z", "2027-01-01T24:00Z",
    "2027-01-01T14:60Z",
    "2027-01-01T14:00+99:00", "01.01.2027", "2027-1-1", "", "2027-01-01Tnoon",
  ]) func whatIsNoMomentIsRefused(_ text: String) { #expect(Moment(iso: text) == nil) }

  @Test(arguments: [
    ("ka\u{30A}ta by", "k\u{E5}ta by"), ("k\u{E5}ta by", "ka\u{30A}ta by"), ("the town's own", "the town’s own"),
    ("he “said” so", "he \"said\" so"),
    ("from 5 – 6", "from 5 - 6"), ("and so…", "and so..."), ("and so...", "and so…"), ("a\u{A0}b c", "a b c"),
    ("so\u{AD}cial work", "social work"),
    ("«ja» sa hon", "\"ja\" sa hon"), ("one  two\nthree", "one two three"),
  ]) func aQuoteIsFoundInAnyForm(_ text: String, _ quote: String) {
    let row = "- {excerpt: nurse, exact: '\(quote.replacing("'", with: "''"))', as: s1, code: obstacle-time}\n"
    let read = Sample.read(
      Sample.folder(["/narratives/nurse.md": Sample.narrative("We met, \(text), there."), "/codings/ab.yml": row]))
    #expect(read.diagnostics == [])
    #expect(read.value.cases.first?.excerpts.count == 1)
  }

  @Test(arguments: [
    "memo=“two words”", "memo=„two words“", "memo=”two words”", "memo=»two words«", "memo=«two words»",
    "memo=‘it’s so’", "memo='two words'",
    "memo=\"two words\"", "\u{A0}frame=actual", "\u{202F}strength=2",
  ]) func bracesTakeWhatKeyboardsGive(_ attribute: String) {
    let read = Sample.read(
      body:
        "Then [a form]{#e1 .mode-consumer\(attribute.hasPrefix("memo") ? " frame=actual " : " frame=intended")\(attribute.hasSuffix("actual") ? "" : attribute)} came."
    )
    #expect(read.diagnostics == [])
    #expect(read.case?.codings.count == 1)
  }

  @Test func excerptsMayOverlapAndNest() throws {
    let quotes = ["one two three four", "two three", "three four five", "five six", "one two three four"]
    let rows = quotes.enumerated().map { "- {excerpt: nurse, exact: \($1), as: s\($0), code: obstacle-time}\n" }
    let read = Sample.read(
      Sample.folder([
        "/narratives/nurse.md": Sample.narrative("Zero *one two* three four five six."),
        "/codings/ab.yml": rows.joined(),
      ]))
    // The same words under two names would count twice.
    #expect(read.diagnostics.map(\.id) == ["same-words"])
    for excerpt in try #require(read.value.cases.first).excerpts {
      guard case .quote(let inlines) = excerpt.versions[0].words, let number = Int(excerpt.id.anchor.dropFirst()) else {
        Issue.record("no words")
        continue
      }
      #expect(inlines.plainText.split(separator: " ").joined(separator: " ") == quotes[number])
    }
  }

  @Test func oneWrongWordIsOneFault() {
    let rows = (1...4).map { "- {excerpt: nurse#e\($0), code: obstacle-tim}\n" }.joined()
    let body = (1...4).map { "[Word \($0)]{#e\($0)}" }.joined(separator: " ")
    let found = Sample.read(
      Sample.folder(["/narratives/nurse.md": Sample.narrative(body), "/codings/ab.yml": rows])
    ).diagnostics
    #expect(found.map(\.id) == ["unknown-code"])
    #expect(found[0].hints.contains { $0.hasPrefix("the same at 2:") })
  }

  @Test func whatWasReadIsCounted() {
    var census = Census()
    (census.cases, census.drafts, census.narratives, census.unnamed, census.withheld) = (5, 1, 23, 1, 2)
    (census.codings, census.coders) = (518, ["a", "b", "c"])
    #expect(census.line == "5 cases (1 draft), 23 narratives (1 unnamed, 2 withheld), 518 codings by 3 coders")
    #expect(Census().line == "0 cases, 0 narratives, 0 codings")
  }
}
