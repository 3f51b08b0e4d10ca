import CaseModel
import References
import Testing

/// Names as people write them, and what is printed of them.
@Suite struct NamesTests {
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
    ("\"Moss, A., Jr.\"", "Moss, A., Jr."),
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
