/// A case as it may be published.
///
/// Drafts, embargoed and withheld material never reach this type, so that nothing that renders it can leak them.
package struct Case: Sendable, Hashable {
  /// Id, which is also the name of its folder on the site.
  package let id: String
  /// Title.
  package let title: String
  /// Summary; empty when not given.
  package var summary: [Block] = []
  /// Language of the report's own words, BCP 47.
  package var language = "en"
  /// Whether it is a draft, built because drafts were asked for.
  package var isDraft = false
  /// The authors' one sentence; `nil` when they wrote none.
  package var headline: String?
  /// The authors' argument, in their order. (Model §10.18)
  package var findings: [AuthorFinding] = []
  /// Chapters that the authors wrote, in the order of their files' names.
  package var sections: [CaseSection] = []
  /// Lenses that the authors apply, whatever their evidence; in the order of the lenses.
  package var lenses: [LensName] = []
  /// Whether it has a page made for paper; `nil` for what the site says.
  package var isPrinted: Bool?
  /// What kind of text the case rests on; `nil` when not said.
  package var basis: Basis?
  /// Time it covers; `nil` when not said.
  package var period: Period?
  /// Where.
  package var places: [CasePlace] = []
  /// Fields of service, an open list.
  package var sectors: [String] = []
  /// Keywords, an open list.
  package var keywords: [String] = []
  /// Who wrote the report.
  package var authors: [Author] = []
  /// Who coded it, the first of whom owns the codings that name nobody.
  package var coders: [Coder] = []
  /// Keys of the works it rests on.
  package var restsOn: [String] = []
  /// DOI without a resolver; `nil` when none.
  package var doi: String?
  /// Version; `nil` when not said.
  package var version: String?
  /// First publication; `nil` when not said.
  package var published: PartialDate?
  /// Last change; `nil` when not said.
  package var modified: PartialDate?
  /// DOI or address of the version before; `nil` when none is named.
  package var supersedes: String?
  /// What was changed with each version, in the authors' order.
  package var changes: [CaseChange] = []
  /// SPDX id or URL; `nil` for the site's.
  package var license: String?
  /// Parts to contrast.
  package var areas: [Area] = []
  /// Parties.
  package var actors: [Actor] = []
  /// Ties between parties.
  package var ties: [Tie] = []
  /// People heard, small numbers suppressed.
  package var respondents: [RespondentGroup] = []
  /// Which numbers of persons are too small to be shown. (Model §10.13)
  package var smallCells = SmallCells()
  /// The researcher's own readings.
  package var assessed: [AssessedReading] = []
  /// Opportunity space; `nil` when not declared.
  package var opportunity: OpportunityDeclaration?
  /// Service map; `nil` when not declared.
  package var serviceMap: ServiceMap?
  /// Coordinators; empty when not declared.
  package var coordinators: [CoordinatorGroup] = []
  /// Cut-offs, with what the case overrides.
  package var thresholds = Thresholds()
  /// Unnamed sources that must stand in a cell before any of them counts there; at least 2. (Model §10.1)
  package var smallestCell = 3
  /// Files published with the case.
  package var attachments: [Attachment] = []
  /// Every voice that may be named, sorted by id.
  package var sources: [Source] = []
  /// Narratives with a page, sorted by id.
  package var narratives: [Narrative] = []
  /// Narratives that were withdrawn, sorted by id.
  package var tombstones: [Tombstone] = []
  /// Coded passages that may be named, sorted by id.
  package var excerpts: [Excerpt] = []
  /// Every coding of an excerpt that may be named, sorted by source, excerpt, code and coder.
  package var codings: [Coding] = []
  /// Every coding of the authors' own words that may be named, sorted likewise; none of them weighs anything. (Model §10.4)
  package var analyses: [Coding] = []
  /// Excerpts that coders read and may not have coded, by coder, then excerpt; those that may be named. (Model §10.6)
  package var coverage: [Coverage] = []
  /// Codings that may only be counted, and only in cells.
  package var unnamed = UnnamedCodings()

  /// Narratives of people heard and documents, without the authors' own words.
  package var accounts: [Narrative] { narratives.filter { $0.kind != .analysis } }

  /// A case of which only the title is known.
  package init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}
