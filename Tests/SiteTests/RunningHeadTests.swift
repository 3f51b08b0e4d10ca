import Testing

/// What stands above the pages of a case on paper.
@Suite struct RunningHeadTests {
  private static let site = TestSite([
    "site.yml": "title: Test site\nlanguage: en\n",
    "cases/home/case.yml": "title: Home \"and\" </style> care\nstatus: published\nprint: true\nlenses: [integration]\n",
    "cases/plain/case.yml": "title: Plain\nstatus: published\n",
  ])

  @Test func itNamesTheCaseAndThePart() async throws {
    let files = try await Self.site.files()
    let style = try #require(files["cases/home/print.css"])
    #expect(style.contains(#"@top-left{content:"Home \22 and\22  \3c \2f style\3e  care"}"#))
    #expect(style.contains("@page integration{@top-right{content:\"Integration\"}}"))
    #expect(style.contains("#part-integration{page:integration}"))
    #expect(style.contains(".site-footer{page:trust}"))
    #expect(!style.contains("@page report"), "the first part goes on where the title stands")
    let page = try #require(files["cases/home/print.html"])
    #expect(page.contains("<link rel=\"stylesheet\" href=\"print.css\">"))
    for part in style.matches(of: /#(part-[a-z]+)\{/) { #expect(page.contains("id=\"\(part.1)\"")) }
  }

  @Test func onlyPagesForPaperHaveIt() async throws {
    let files = try await Self.site.files()
    #expect(files["cases/plain/print.css"] == nil)
    #expect(
      files.filter { $0.value.contains("print.css") }.keys.allSatisfy {
        $0.hasSuffix("print.html") || $0.hasPrefix("data/")
      })
  }
}
