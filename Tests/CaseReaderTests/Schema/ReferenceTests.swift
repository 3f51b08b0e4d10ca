import CaseModel
import CaseReader
import Testing

/// References as other programs export them.
@Suite struct ReferenceTests {
  private func read(_ text: String, file: String = "references.yml") throws -> Reference {
    let folder = MemoryFolder([
      "site.yml": Sample.site, file: text, "pages/about.md": "---\ntitle: About\n---\n[@hoppe2024]\n",
    ])
    let read = Sample.read(folder)
    #expect(read.diagnostics == [])
    return try #require(read.value.references.first)
  }

  private static let export = """
    [
    \t{
    \t\t"id": "hoppe2024",
    \t\t"type": "article-journal",
    \t\t"abstract": "Words: with a colon, \\"quotes\\" and \\u00e5",
    \t\t"container-title": "A Journal",
    \t\t"DOI": "10.58235/sjpa.2023.10975",
    \t\t"issue": "1",
    \t\t"page": "78-98",
    \t\t"title": "Intended \\ud83d\\ude00 involvement",
    \t\t"URL": "https:\\/\\/a.example\\/x",
    \t\t"volume": 28,
    \t\t"author": [{"family": "Hoppe", "given": "Magnus"}],
    \t\t"accessed": {"date-parts": [["2024", 8, 1]]},
    \t\t"issued": {"date-parts": [["2024", 7, 18]]}
    \t}
    ]
    """

  /// A year of its own counts only where CSL's date is not there, wherever it stands.
  @Test(arguments: ["year: 2019, issued: 2020-05-04", "issued: 2020-05-04, year: 2019", "year: 2020"])
  func aYearIsADateOfLastResort(_ dates: String) throws {
    let work = try read("- {id: hoppe2024, type: book, title: A book, \(dates)}\n")
    #expect(work[.issued]?.start?.year == 2020)
  }

  @Test(arguments: ["references.yml", "references.yaml", "references.json", "references/zotero.json"])
  func anExportIsReadUnderEachName(_ file: String) throws {
    let work = try read(Self.export, file: file)
    #expect(work[.author] == [Reference.Name(family: "Hoppe", given: "Magnus")])
    #expect(work[.issued]?.start == WorkDate.Point(year: 2024, month: 7, day: 18))
    #expect(work[.url] == "https://a.example/x")
    #expect((work[.volume], work[.issue], work[.page]) == ("28", "1", "78-98"))
    #expect(work.title == "Intended 😀 involvement")
  }

  @Test func pandocPutsThemUnderAKey() throws {
    let work = try read(
      """
      ---
      references:
      - id: hoppe2024
        type: chapter
        title: "A title: with *a* colon"
        author:
        - family: Beauvoir
          given: Simone
          non-dropping-particle: de
        - literal: The University
        editor:
        - {family: King, given: Martin Luther, suffix: Jr.}
        issued:
        - year: 2024
          month: 7
        publisher-place: Oslo
      ...

      """)
    #expect(work[.author].map(\.family) == ["Beauvoir", "The University"])
    #expect(work[.author][0].nonDroppingParticle == "de")
    #expect(work[.editor].map(\.suffix) == ["Jr."])
    #expect(work[.issued]?.start == WorkDate.Point(year: 2024, month: 7))
    #expect(work.title == "A title: with <i>a</i> colon")
  }

  @Test(arguments: [
    "issued: 2024-07", "issued: \"2024-07\"", "issued: {raw: 2024-07}", "issued: {date-parts: [2024, 7]}",
    "issued: {literal: 2024-07}", "issued: {year: 2024, month: 7}", "issued: [{year: 2024, month: 7}]",
    "issued: July 2024", "issued: {date-parts: [[\"2024\", \"07\"]]}", "issued: {raw: \"07/2024\"}",
    "issued: {year: 2024, month: Jul}",
  ])
  func datesComeInManyForms(_ issued: String) throws {
    let work = try read("- {id: hoppe2024, type: book, title: T, \(issued)}\n")
    #expect(work[.issued] == WorkDate.Point(year: 2024, month: 7).map { WorkDate($0) })
  }

  @Test(arguments: [
    "https://doi.org/10.1234/x", "http://dx.doi.org/10.1234/x", "doi:10.1234/x", "10.1234/x", "DOI: 10.1234/x",
    "doi.org/10.1234/x", "https://www.doi.org/10.1234%2Fx", "info:doi/10.1234/x", "10.1234/x.",
  ])
  func aDOILosesItsResolver(_ doi: String) throws {
    #expect(try read("- {id: hoppe2024, type: book, title: T, DOI: \"\(doi)\"}\n")[.doi] == "10.1234/x")
  }

  @Test func anEmptyFileHasNone() {
    for text in ["# none yet\n", "", "[]", "{}"] {
      #expect(Sample.read(MemoryFolder(["site.yml": Sample.site, "references.yml": text])).diagnostics == [])
    }
  }
}
