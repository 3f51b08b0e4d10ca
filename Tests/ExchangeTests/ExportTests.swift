import CaseModel
import CaseReader
import Testing

@testable import Exchange

/// What is published goes out and comes back; what is not goes nowhere.
@Suite struct ExportTests {
  private static let site = "title: Invented\nlanguage: en\n"
  private static let codebook =
    "codes: [{id: own-waiting, label: waiting}, {id: own-long, label: long, parent: own-waiting}]\n"

  private func narrative(_ title: String, _ consent: String, _ body: String) -> String {
    "---\ntitle: \(title)\nkind: interview\nsource: {position: Nurse, level: operational}\nconsent: \(consent)\n---\n\(body)\n"
  }

  private func corpus(_ folder: MemoryFolder) -> Corpus {
    let read = CorpusReader.read(folder, terms: PublicationTerms(now: Moment(PartialDate(year: 2026)!)))
    #expect(read.diagnostics.filter { $0.severity == .error }.map(\.summary) == [])
    return read.value
  }

  private var content: MemoryFolder {
    MemoryFolder([
      "site.yml": Self.site, "codebook.yml": Self.codebook,
      "cases/made/case.yml": "title: Made\nstatus: published\ncoders: [{id: ada, name: Ada}, {id: bo, name: Bo}]\n",
      "cases/made/narratives/a.md": narrative(
        "A", "public", "Åtta 👩‍👩‍👧 [väntade *länge*]{#e1 .own-long}.\n\nSen [gick de]{#e2 .mode-consumer frame=actual}."),
      "cases/made/narratives/b.md": narrative(
        "B", "quotes-only", "Zebrafish around. [Only this]{#e1 .own-waiting}. Quagga."),
      "cases/made/narratives/c.md": narrative("Cassowary", "withheld", "Pangolin [axolotl]{#e1 .own-waiting} words."),
      "cases/made/narratives/d.md": narrative(
        "D", "public", "Shown. [Narwhal said]{#e1 .own-waiting consent=withheld}."),
      "cases/made/codings/bo.yml":
        "- {excerpt: a#e1, code: own-long, memo: Okapi}\n- {excerpt: a#e1, code: own-waiting}\n"
        + "- {excerpt: a#*, code: own-long}\n- {excerpt: b#*, code: own-waiting}\n"
        + "- {excerpt: c#*, code: own-long}\n",
    ])
  }

  @Test(arguments: ExportFormat.allCases) func nothingWithheldGoesOut(_ format: ExportFormat) throws {
    let corpus = corpus(content)
    let bytes = try format.bytes(corpus.cases, of: corpus)
    let text = String(decoding: bytes, as: UTF8.self)
    for word in ["Zebrafish", "Quagga", "Cassowary", "Pangolin", "axolotl", "Narwhal", "Okapi"] {
      #expect(!text.contains(word), "\(word) in \(format)")
    }
    #expect(try format.bytes(corpus.cases, of: corpus) == bytes)
  }

  @Test(arguments: [(ExportFormat.qdpx, "a.qdpx"), (.taguette, "a.sqlite3")])
  func comesBackTheSame(_ format: ExportFormat, _ name: String) throws {
    let first = corpus(content)
    let bytes = try format.bytes(first.cases, of: first)
    let map = "{case: {title: Made, status: published}, sources: {\"*\": {consent: public}}}"
    let project = try ProjectFixture.project(name, bytes)
    let (folder, tally) = try ProjectFixture.imported(project, map: map) { $0.keepsCoderNames = true }
    #expect(!tally.losesPassages && ProjectFixture.errors(folder) == [])
    let second = corpus(folder)
    #expect(try format.bytes(second.cases, of: second) == bytes)
  }

  @Test func tablesHaveARowForEachCodeOfAPassage() throws {
    let corpus = corpus(content)
    let text = String(decoding: try ExportFormat.highlights.bytes(corpus.cases, of: corpus), as: UTF8.self)
    #expect(text.hasPrefix("id,document,tag,content\r\n1,A,waiting/long,"))
    #expect(text.contains("2,A,waiting/long,väntade länge\r\n"))
    #expect(text.contains("3,A,waiting,väntade länge\r\n"))
  }
}
