import CaseModel
import References
import Testing

/// Works as other programs read them.
@Suite struct ExportTests {
  private static let works = (try? Works.text("items.json")).map { Works.all($0) } ?? []

  @Test func whatIsWrittenAsCSLReadsBackToTheSameWorks() {
    let text = String(decoding: CSLJSON.file(Self.works), as: UTF8.self)
    let again = Works.all(text)
    for (work, other) in zip(Self.works, again) { #expect(work == other) }
    #expect(again.count == Self.works.count)
  }

  @Test func nothingPrivateIsPassedOn() {
    let works = Works.all(
      """
      [{"id": "a", "type": "book", "title": "T", "note": "SECRET: x", "annote": "SECRET", "abstract": "SECRET",
        "keyword": "SECRET", "file": "/home/SECRET", "URL": "zotero://SECRET", "call-number": "SECRET"}]
      """)
    for file in [CSLJSON.file(works), BibTeX.file(works), RIS.file(works)] {
      #expect(!String(decoding: file, as: UTF8.self).contains("SECRET"))
    }
  }

  private static let sample = Works.all(
    """
    [{"id": "a&b c", "type": "article-journal", "title": "Growing <i>Salix</i> & CO<sub>2</sub> at 50%", "volume": "3",
      "author": [{"family": "Berg", "given": "Pieter", "non-dropping-particle": "van der"},
                 {"literal": "Board of {Norland}"}, {"family": "Kane", "given": "Robert A.", "suffix": "Jr."}],
      "issued": {"date-parts": [[2022, 6, 14], [2022, 6, 16]]}, "container-title": "Bark", "issue": "1-2",
      "page": "101-9", "DOI": "10.1234/a_b"}]
    """)

  @Test func bibTeXSetsMarkupAndEscapesSigns() {
    #expect(
      String(decoding: BibTeX.file(Self.sample), as: UTF8.self) == """
        @article{a&b-c,
          title = {{Growing} \\emph{{Salix}} \\& {CO}\\textsubscript{2} at 50\\%},
          author = {van der Berg, Pieter and {Board of \\{Norland\\}} and Kane, Jr., Robert A.},
          date = {2022-06-14/2022-06-16},
          year = {2022},
          journal = {Bark},
          number = {1-2},
          pages = {101--9},
          volume = {3},
          doi = {10.1234/a_b},
          ids = {a&b c},
        }

        """)
  }

  @Test func risHasLinesOfTwoLetters() {
    let text = String(decoding: RIS.file(Self.sample), as: UTF8.self)
    let lines = text.split(separator: "\r\n").map(String.init)
    #expect(lines.first == "TY  - JOUR" && lines.last == "ER  - ")
    #expect(lines.contains("AU  - van der Berg, Pieter") && lines.contains("AU  - Kane, Robert A., Jr."))
    #expect(lines.contains("TI  - Growing Salix & CO2 at 50%"))
    #expect(lines.contains("SP  - 101") && lines.contains("EP  - 109"))
    #expect(lines.contains("DA  - 2022/06/14"))
  }
}
