import CaseModel
import References
import Testing

/// What programs and catalogues write into their files, and what the style makes of it.
@Suite struct ProgramTests {
  private static func entries(_ items: String, language: String = "en") -> [String] {
    let bibliography = Bibliography(Works.all("[\(items)]"), language: language)
    return bibliography.listed.map { bibliography.entry(of: $0).plain }
  }

  @Test(arguments: [
    // An original behind an address keeps its distance.
    (
      #""type": "book", "DOI": "10.1234/a", "issued": "2013", "original-date": "1947""#,
      "Ek, A. (2013). T. https://doi.org/10.1234/a (Original work published 1947)"
    ),
    (
      #""type": "book", "issued": "2013", "editor": [{"family": "Moss", "given": "J. P."}], "#
        + #""translator": [{"family": "Moss", "given": "J. P."}]"#,
      "Ek, A. (2013). T (J. P. Moss, Ed. & Trans.)."
    ),
    // Catalogues leave commas at the ends of names.
    (
      #""type": "book", "issued": "2013", "translator": [{"family": "Moss,", "given": "Jo,"}]"#,
      "Ek, A. (2013). T (J. Moss, Trans.)."
    ),
    (#""type": "book", "issued": "2013", "edition": "Revised""#, "Ek, A. (2013). T (Revised ed.)."),
    (#""type": "book", "issued": "2013", "edition": "Éd. intégrale""#, "Ek, A. (2013). T (Éd. intégrale)."),
    (#""type": "book", "issued": "2013", "edition": "2. Aufl.""#, "Ek, A. (2013). T (2. Aufl.)."),
    (#""type": "book", "issued": "2013", "edition": "Third Edition""#, "Ek, A. (2013). T (Third Edition)."),
    (#""type": "report", "issued": "2020", "number": "SOU 2020:47""#, "Ek, A. (2020). T (SOU 2020:47)."),
    (
      #""type": "report", "issued": "2020", "collection-title": "SOU", "collection-number": "2020:47""#,
      "Ek, A. (2020). T (SOU 2020:47)."
    ),
    (
      #""type": "report", "issued": "2017", "genre": "Proposition", "number": "2016/17:180""#,
      "Ek, A. (2017). T (Proposition 2016/17:180)."
    ),
    (#""type": "report", "issued": "2017", "number": "12""#, "Ek, A. (2017). T (Report No. 12)."),
    (
      #""type": "report", "issued": "2014", "number": "1412.6806", "publisher": "arXiv""#,
      "Ek, A. (2014). T (arXiv:1412.6806). arXiv."
    ),
    (
      #""type": "article", "issued": "2014", "number": "arXiv:1412.6806", "publisher": "arXiv""#,
      "Ek, A. (2014). T (arXiv:1412.6806). arXiv."
    ),
    (
      #""type": "software", "issued": "2014", "version": "v1.2.3""#,
      "Ek, A. (2014). T (Version 1.2.3) [Computer software]."
    ),
    (
      #""type": "software", "issued": "2014", "version": "vapour""#,
      "Ek, A. (2014). T (Version vapour) [Computer software]."
    ),
    // Preprints are manuscripts to some programs, and not unpublished.
    (
      #""type": "manuscript", "issued": "2017", "publisher": "House", "DOI": "10.1101/1""#,
      "Ek, A. (2017). T. House. https://doi.org/10.1101/1"
    ),
    (#""type": "manuscript", "issued": "2017""#, "Ek, A. (2017). T [Unpublished manuscript]."),
    (#""type": "document", "issued": "2023-02-20""#, "Ek, A. (2023, February 20). T."),
    (#""type": "book", "issued": "2013", "DOI": "10/gf4kx9""#, "Ek, A. (2013). T. https://doi.org/10/gf4kx9"),
    // A number that says what it is gets no word before it.
    (
      #""type": "broadcast", "issued": "2015", "container-title": "Rooms", "number": "Season 2, Episode 4""#,
      "Ek, A. (2015). T (Season 2, Episode 4). In Rooms."
    ),
    (
      #""type": "thesis", "issued": "2012", "number": "Publication No. 3344", "genre": "Doctoral dissertation", "#
        + #""publisher": "Vik University", "archive": "Theses of the North""#,
      "Ek, A. (2012). T (Publication No. 3344) [Doctoral dissertation, Vik University]. Theses of the North."
    ),
    (
      #""type": "patent", "issued": "2014", "number": "U.S. Patent No. 8,123,456", "authority": "Patent Office""#,
      "Ek, A. (2014). T (U.S. Patent No. 8,123,456). Patent Office."
    ),
    (
      #""type": "report", "issued": "2014", "genre": "Working paper", "number": "Working Paper 12""#,
      "Ek, A. (2014). T (Working Paper 12)."
    ),
    (
      #""type": "report", "issued": "2014", "genre": "Technical report", "number": "CMU CS 99""#,
      "Ek, A. (2014). T (Technical Report No. CMU CS 99)."
    ),
    (
      #""type": "software", "issued": "2023", "version": "May 24 version", "genre": "Large language model""#,
      "Ek, A. (2023). T (May 24 version) [Large language model]."
    ),
    (
      #""type": "song", "issued": "2003", "container-title": "Songs", "publisher": "Nor""#,
      "Ek, A. (2003). T [Song]. On Songs. Nor."
    ),
    (
      #""type": "article", "issued": "2020-02-03", "genre": "Press release""#,
      "Ek, A. (2020, February 3). T [Press release]."
    ),
  ]) func entriesAreAsTheStyleHasThem(_ item: String, _ printed: String) {
    let names = #""author": [{"family": "Ek", "given": "Ada"}]"#
    #expect(Self.entries(#"{"id": "a", "title": "T", \#(names), \#(item)}"#) == [printed])
  }

  @Test(arguments: [
    ("Mei-lin", "M.-l."), ("Jean-Paul", "J.-P."), ("Jae-sung K.", "J.-s. K."), ("Per-Olof", "P.-O."),
    ("Carl G. (Carl Gustav)", "C. G."),
  ]) func theSecondHalfOfANameKeepsItsLetter(_ given: String, _ initials: String) {
    let item = #"{"id": "a", "type": "book", "title": "T", "author": [{"family": "Ek", "given": "\#(given)"}]}"#
    #expect(Self.entries(item) == ["Ek, \(initials) (n.d.). T."])
  }

  @Test func whoOnlyTranslatedAWorkDoesNotLeadIt() {
    let item = #"{"id": "a", "type": "book", "title": "Songs", "translator": [{"family": "Ek", "given": "Ada"}]}"#
    #expect(Self.entries(item) == ["Songs (A. Ek, Trans.). (n.d.)."])
  }

  @Test func interviewsThatOthersCanFindAreListed() {
    let interview = """
      {"id": "a", "type": "interview", "title": "On doors", "issued": "2015-02-11", \
      "author": [{"family": "Ek", "given": "Ada"}], "interviewer": [{"family": "Moss", "given": "Jo"}]
      """
    #expect(Self.entries(interview + "}") == [])
    #expect(
      Self.entries(interview + #", "URL": "https://doors.example/1"}"#)
        == ["Ek, A. (2015, February 11). On doors (J. Moss, Interviewer). https://doors.example/1"])
    #expect(
      Self.entries(interview + #", "container-title": "Hinges", "volume": "3", "page": "4-5"}"#)
        == ["Ek, A. (2015, February 11). On doors (J. Moss, Interviewer). Hinges, 3, 4–5."])
    let cited = Bibliography(Works.all("[" + interview + #", "URL": "https://doors.example/1"}]"#), language: "en")
    #expect(cited.plainText(of: Citation([CitationItem(key: "a")])) == "(Ek, 2015)")
  }

  @Test func namesOfCourtsCasesStayAsTheyAre() {
    let cases = Works.all(#"[{"id": "a", "type": "legal_case", "title": "NJA 2001 s. 5", "issued": 2001}]"#)
    let cited = Bibliography(cases, language: "en").plainText(of: Citation([CitationItem(key: "a")]))
    #expect(cited == "(NJA 2001 s. 5, 2001)")
  }

  @Test(arguments: [("en", "(2019–present)."), ("sv", "(2019–nu)."), ("fi", "(2019–).")])
  func aWorkThatGoesOnSaysSo(_ language: String, _ printed: String) {
    let work =
      #"[{"id": "a", "type": "motion_picture", "title": "Wards", "author": [{"family": "Ek"}], "issued": "2019/.."}]"#
    #expect(Self.entries(work, language: language).allSatisfy { $0.contains(printed) })
  }

  @Test func ofAYearAloneTitlesDecideWhateverTheTypesAre() {
    let author = #""author": [{"family": "Ek", "given": "Ada"}], "issued": "2020""#
    let items = [
      #"{"id": "1", "type": "webpage", "title": "Apples", \#(author)}"#,
      #"{"id": "2", "type": "book", "title": "Bark", \#(author)}"#,
      #"{"id": "3", "type": "webpage", "title": "Cones", \#(author)}"#,
    ]
    #expect(
      Self.entries(items.joined(separator: ","))
        == ["Ek, A. (2020a). Apples.", "Ek, A. (2020b). Bark.", "Ek, A. (2020c). Cones."])
  }

  @Test(arguments: [("en", "A, B, and C (2018)"), ("sv", "A, B och C (2018)"), ("fi", "A, B ja C (2018)")])
  func onlyEnglishSetsACommaBeforeTheLastName(_ language: String, _ printed: String) {
    let items = ["C", "D"].map { last in
      let names = ["A", "B", last].map { #"{"family": "\#($0)", "given": "X"}"# }.joined(separator: ", ")
      return #"{"id": "\#(last)", "type": "book", "title": "T", "issued": 2018, "author": [\#(names)]}"#
    }
    let bibliography = Bibliography(Works.all("[" + items.joined(separator: ",") + "]"), language: language)
    #expect(bibliography.plainText(of: Citation([CitationItem(key: "C")], isNarrative: true)) == printed)
  }

  @Test func worksOfTypstAreToldOnceAFile() {
    let read = Works.read(
      """
      ek: {type: article, title: T, author: "Ek, Ada", page-range: 3-4, parent: {type: periodical, title: Hinges}}
      moss: {type: book, title: U, author: "Moss, Jo", serial-number: {doi: 10.1234/a}}
      """, file: "references.yml")
    #expect(read.diagnostics.map(\.id) == ["foreign-works"])
  }

  @Test func worksOfCrossrefAreCitedByTheirDOIs() {
    let list = """
      {"status": "ok", "message-type": "work-list", "message": {"total-results": 2, "items": [
        {"DOI": "10.1234/waves.4", "type": "journal-article", "title": ["Crossing"], "author": [{"family": "Eide"}]},
        {"DOI": "https://doi.org/10.1234/Tides-5", "type": "journal-article", "title": ["Tides"]}]}}
      """
    #expect(Set(Works.all(list).map(\.key)) == ["10.1234/waves.4", "10.1234/Tides-5"])
    let read = Works.read(list, page: "[@10.1234/waves.4] and [@{10.1234/Tides-5}]")
    #expect(read.diagnostics == [])
  }

  @Test func keysOfManubotAreNoSlips() {
    let item = #"{"id": "a", "type": "webpage", "title": "T", "archives": ["https://archive.example/1"]}"#
    #expect(Works.read("[\(item)]").diagnostics == [])
  }
}
