import CaseModel
import References
import Testing

/// Names as people write them, and what is printed of them.
@Suite struct NamesTests {
  /// School years and budget years are written with two digits for the second.
  @Test(arguments: [
    ("2020/21", "2020–2021"), ("2020–21", "2020–2021"), ("2019-20", "2019–2020"), ("1999/00", "1999–2000"),
    ("1998-99", "1998–1999"), ("2020/12", "2020, December"), ("2020-2021", "2020–2021"), ("2009-10", "2009, October"),
    ("2020-21", "2020, Spring"), ("\"2018/19\"", "2018–2019"), ("{literal: 2022–23}", "2022–2023"),
  ])
  func aYearOfTwoYearsIsARange(written: String, printed: String) throws {
    let work = try #require(
      Works.yaml("- {id: a, type: article-newspaper, title: B, author: Ek, issued: \(written)}\n").first)
    #expect(Bibliography([work], language: "en").entry(of: work).plain.contains("(\(printed))"))
  }

  private static func works(_ authors: String) -> [Reference] {
    Works.yaml("- {id: a, type: book, title: Boats, issued: 2020, author: \(authors)}\n")
  }

  @Test(arguments: [
    ("[\"Moss, Ada\", et al.]", "Moss, A., et al."), ("[\"Moss, Ada\", others]", "Moss, A., et al."),
    ("\"Moss, A. et al.\"", "Moss, A., et al."), ("\"Moss, Ada and others\"", "Moss, A., et al."),
    ("\"Moss, A., Bond, B., et al.\"", "Moss, A., Bond, B., et al."),
    ("[{family: Moss, given: Ada}, {literal: et al}]", "Moss, A., et al."),
    ("\"Moss, A., & Bond, B.\"", "Moss, A., & Bond, B."), ("\"Moss, A. & Bond, B.\"", "Moss, A., & Bond, B."),
    ("\"Moss, Ada; Bond, Bea; Kerr, C.\"", "Moss, A., Bond, B., & Kerr, C."),
    ("\"Moss, A., Bond, B. C., & Kerr, D.-E.\"", "Moss, A., Bond, B. C., & Kerr, D.-E."),
    ("\"Moss, Ada and Bond, Bea\"", "Moss, A., & Bond, B."), ("Johnson & Johnson", "Johnson & Johnson"),
    ("\"Ministry of Health, Care and Ageing\"", "Ministry of Health, Care and Ageing"),
    ("\"Moss, A. and Ministry of Health\"", "Moss, A., & Ministry of Health"),
    ("\"Ministry of Health and Moss, A.\"", "Ministry of Health, & Moss, A."),
    ("\"Ministry of Health, Denmark\"", "Ministry of Health, Denmark"), ("\"Moss, Ada\"", "Moss, A."),
    ("\"Ek A, Moss BC, Lind C\"", "Ek, A., Moss, B. C., & Lind, C."), ("\"Ek A., Moss B.\"", "Ek, A., & Moss, B."),
    ("\"{World Bank}\"", "World Bank"), ("Ada Ek and Bea Moss", "Ada Ek and Bea Moss"),
    ("\"Moss, A., Jr.\"", "Moss, A., Jr."), ("\"Ek, Ada, Moss, Bea\"", "Ek, Ada, Moss, Bea"),
    ("\"City of X, Department of Y, Unit Z\"", "City of X, Department of Y, Unit Z"),
    (
      "\"United Nations Educational, Scientific and Cultural Organization\"",
      "United Nations Educational, Scientific and Cultural Organization"
    ),
  ])
  func listsAreReadAsTheyAreWritten(written: String, printed: String) throws {
    let work = try #require(Self.works(written).first)
    let entry = Bibliography([work], language: "en").entry(of: work).plain
    #expect(entry.hasPrefix(printed + (printed.hasSuffix(".") ? " (2020)" : ". (2020)")), "\(entry)")
  }

  @Test(arguments: [
    ("[\"Moss, Ada\", et al.]", "(Moss et al., 2020)"), ("\"Moss, A., Bond, B., and others\"", "(Moss et al., 2020)"),
    ("\"Moss, A., & Bond, B.\"", "(Moss & Bond, 2020)"), ("[et al.]", "(Boats, 2020)"),
  ])
  func othersAreToldInCitations(written: String, printed: String) throws {
    let works = Self.works(written)
    let text = Bibliography(works, language: "en").plainText(of: Citation([CitationItem(key: "a")]))
    #expect(text == printed)
  }

  @Test func exportsSayThatThereAreOthers() {
    let works = Self.works("[\"Moss, Ada\", et al.]")
    #expect(String(decoding: BibTeX.file(works), as: UTF8.self).contains("{Moss, Ada and others}"))
  }

  @Test func exportsThatCannotSaySoNameNobody() {
    for written in ["[\"Moss, Ada\", et al.]", "\"Moss, Ada and others\""] {
      let works = Self.works(written)
      let ris = String(decoding: RIS.file(works), as: UTF8.self)
      #expect(ris.contains("AU  - Moss, Ada\r\n"))
      #expect(ris.split(separator: "AU  - ").count == 2 && !ris.contains("et al"))
      let csl = String(decoding: CSLJSON.file(works), as: UTF8.self)
      #expect(csl.contains("Moss") && !csl.contains("et al") && !csl.contains("others"))
    }
    let nobody = Self.works("[et al.]")
    #expect(!String(decoding: CSLJSON.file(nobody), as: UTF8.self).contains("author"))
    #expect(!String(decoding: RIS.file(nobody), as: UTF8.self).contains("AU  -"))
  }

  @Test(arguments: [
    ("Ek, Ada, Moss, Bea", true), ("Ek, Ada, Moss, Bea and Lind, Cy", true), ("Ada Ek, Bea Moss, Cy Lind", true),
    ("Ek, Ada, Moss, Bea, et al.", true), ("Ek, Ada", false), ("Ek, A., Moss, B.", false), ("Ek, Ada, Jr.", false),
    ("Ek, Jr., Ada", false), ("Ek, Ada; Moss, Bea", false), ("City of X, Department of Y, Unit Z, Team Q", false),
    ("Alderby Council, Social Services, Youth Unit", false), ("Johnson & Johnson", false),
    ("Ek, A., Moss, B., et al.", false), ("Ada Ek and Bea Moss", true), ("Ek A, Moss B", false),
  ]) func whatMayBeSeveralIsTold(written: String, isTold: Bool) {
    let works = "- {id: a, type: book, title: Boats, issued: 2020, author: \"\(written)\"}\n"
    let found = Works.read(works, file: "references.yml").diagnostics.map(\.id)
    #expect(found == (isTold ? ["doubtful-names"] : []), "\(written)")
  }

  @Test func keysOfOtherHandsAreRead() throws {
    let work = try #require(
      Works.yaml(
        """
        - id: a
          type: chapter
          title: Boats
          year: 2020
          authors: ["Moss, Ada"]
          editors: ["Bond, Bea"]
          booktitle: Water
          pages: 12--20
          publisher: Quay
        """
      ).first)
    let entry = Bibliography([work], language: "en").entry(of: work).plain
    #expect(entry == "Moss, A. (2020). Boats. In B. Bond (Ed.), Water (pp. 12–20). Quay.")
  }

  @Test func aKeyThatIsNearlyOneIsAWarning() {
    let text = "- {id: a, type: book, title: Boats, auhtor: Moss, isued: 2020, shelf-of-ours: 3}\n"
    let found = Works.read(text, file: "references.yml").diagnostics.filter { $0.id == "unknown-key" }
    #expect(found.map(\.severity) == [.warning, .note])
    #expect(found.first?.hints == ["write 'author'"])
    #expect(found.first?.summary == "2 keys are misspelt and are not read; the first is 'auhtor'")
  }
}
