/// The blocks of the theme; the name of each is that of its file.
package enum TemplateName: String, Sendable, CaseIterable {
  case page
  case head
  case headEnd = "head-end"
  case skipLink = "skip-link"
  case header
  case footer
  case bodyEnd = "body-end"
  case home
  case report = "case"
  case casePage = "case-page"
  case caseNavigation = "case-navigation"
  case figure
  case banner
  case narrative
  case compare
  case codebook
  case code
  case method
  case references
  case freePage = "free-page"
  case tombstone
  case notFound = "not-found"

  /// Name of its file.
  package var file: String { rawValue + ".mustache" }

  /// The places of the template; those of the page for a block that is part of every page.
  package var slots: [any TemplateSlot] {
    switch self {
    case .page, .head, .headEnd, .skipLink, .header, .footer, .bodyEnd: PageSlot.allCases
    case .home: HomeSlot.allCases
    case .report: ReportSlot.allCases
    case .casePage: CasePageSlot.allCases
    case .caseNavigation: CaseNavigationSlot.allCases
    case .figure: FigureSlot.allCases
    case .banner: BannerSlot.allCases
    case .narrative: NarrativeSlot.allCases
    case .compare: CompareSlot.allCases
    case .codebook: CodebookSlot.allCases
    case .code: CodeSlot.allCases
    case .method: MethodSlot.allCases
    case .references: ReferencesSlot.allCases
    case .freePage: FreePageSlot.allCases
    case .tombstone: TombstoneSlot.allCases
    case .notFound: NotFoundSlot.allCases
    }
  }

  /// Whether it is a block of the page, and has no page or piece of its own.
  package var isPart: Bool {
    switch self {
    case .head, .headEnd, .skipLink, .header, .footer, .bodyEnd: true
    case .page, .home, .report, .casePage, .caseNavigation, .figure, .banner, .narrative, .compare, .codebook, .code,
      .method, .references,
      .freePage, .tombstone, .notFound:
      false
    }
  }

  /// Where it is used, for the manual.
  package var use: String {
    switch self {
    case .page: "every page"
    case .head, .header, .footer, .skipLink: "`page`"
    case .headEnd: "`head`; empty, for a house of its own"
    case .bodyEnd: "`page`; empty, for a house of its own"
    case .home: "`index.html`"
    case .report: "a report"
    case .casePage: "a lens, actors, evidence, trust, data or a chapter of a case"
    case .caseNavigation: "every page of a case"
    case .figure: "a figure on a page"
    case .banner: "a report, a narrative"
    case .narrative: "a narrative"
    case .compare: "cases side by side"
    case .codebook: "the codebook"
    case .code: "a code"
    case .method: "`method.html`"
    case .references: "`references.html`"
    case .freePage: "a page of your own"
    case .tombstone: "what was withdrawn"
    case .notFound: "`404.html`"
    }
  }
}
