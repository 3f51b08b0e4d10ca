import CaseModel
import CaseReader
import Testing

/// References as other programs export them.
@Suite struct ReferenceTests {
  private func read(_ text: String) throws -> Reference {
    let folder = MemoryFolder([
      "site.yml": Sample.site, "references.yml": text, "pages/about.md": "---\ntitle: About\n---\n[@hoppe2024]\n",
    ])
    let read = Sample.read(folder)
    #expect(read.diagnostics == [])
    return try #require(read.value.references.first)
  }

  @Test func zoteroIndentsItsJSONWithTabs() throws {
    let work = try read(
      """
      [
      \t{
      \t\t"id": "hoppe2024",
      \t\t"type": "article-journal",
      \t\t"abstract": "Words: with a colon, \\"quotes\\" and \\u00e5",
      \t\t"container-title": "A Journal",
      \t\t"DOI": "10.58235/sjpa.2023.10975",
      \t\t"ISSN": "1234-5678",
      \t\t"issue": "1",
      \t\t"page": "78-98",
      \t\t"title": "Intended involvement",
      \t\t"URL": "https:\\/\\/a.example\\/x",
      \t\t"volume": "28",
      \t\t"author": [
      \t\t\t{
      \t\t\t\t"family": "Hoppe",
      \t\t\t\t"given": "Magnus"
      \t\t\t}
      \t\t],
      \t\t"accessed": {"date-parts": [["2024", 8, 1]]},
      \t\t"issued": {
      \t\t\t"date-parts": [
      \t\t\t\t["2024", 7, 18]
      \t\t\t]
      \t\t}
      \t}
      ]

      """)
    #expect(work.authors == [Reference.Name(family: "Hoppe", given: "Magnus")])
    #expect(work.issued?.iso == "2024-07-18")
    #expect(work.url == "https://a.example/x")
    #expect((work.volume, work.issue, work.page) == ("28", "1", "78-98"))
  }

  @Test func denseJSONIsRead() throws {
    let work = try read(#"[{"id":"hoppe2024","type":"book","title":"T","issued":{"date-parts":[[2024]]}}]"#)
    #expect(work.issued?.iso == "2024")
  }

  @Test func pandocPutsThemUnderAKey() throws {
    let work = try read(
      """
      ---
      references:
      - id: hoppe2024
        type: chapter
        title: "A title: with a colon"
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
    #expect(work.authors.map(\.family) == ["de Beauvoir", "The University"])
    #expect(work.editors == [Reference.Name(family: "King", given: "Martin Luther, Jr.")])
    #expect(work.issued?.iso == "2024-07")
    #expect(work.publisherPlace == "Oslo")
  }

  @Test(arguments: [
    "issued: 2024-07", "issued: \"2024-07\"", "issued: {date-parts: [[2024, 7], [2025, 1]]}", "issued: {raw: 2024-07}",
    "issued: {literal: 2024-07, circa: true}", "issued: {year: 2024, month: 7}", "issued: [{year: 2024, month: 7}]",
  ])
  func datesComeInManyForms(_ issued: String) throws {
    #expect(try read("- {id: hoppe2024, type: book, title: T, \(issued)}\n").issued?.iso == "2024-07")
  }

  @Test(arguments: ["https://doi.org/10.1234/x", "http://dx.doi.org/10.1234/x", "doi:10.1234/x", "10.1234/x"])
  func aDOILosesItsResolver(_ doi: String) throws {
    #expect(try read("- {id: hoppe2024, type: book, title: T, DOI: \"\(doi)\"}\n").doi == "10.1234/x")
  }

  @Test func anEmptyFileHasNone() {
    let read = Sample.read(MemoryFolder(["site.yml": Sample.site, "references.yml": "# none yet\n"]))
    #expect(read.diagnostics == [])
  }
}
