/// All that may be published, as the reader understood it.
package struct Corpus: Sendable {
  /// The site itself.
  package var site: Site
  /// Cases, sorted by id.
  package var cases: [Case] = []
  /// Cases that were withdrawn, sorted by id.
  package var tombstones: [Tombstone] = []
  /// The codes, built in and the site's own.
  package var codebook = Codebook.builtIn
  /// Works cited by published text, sorted by key.
  package var references: [Reference] = []
  /// Free pages, sorted by id.
  package var pages: [FreePage] = []
  /// Files that free pages show or lead to, sorted by path.
  package var pageFiles: [PageFile] = []
  /// What the finished site is searched for: runs of words of everything that may not be published.
  package var withheld = Shingles()

  /// A corpus without cases.
  package init(site: Site) { self.site = site }
}

/// The site's own description.
package struct Site: Sendable, Hashable {
  /// Who publishes.
  package struct Publisher: Sendable, Hashable {
    /// Name.
    package var name: String
    /// Web address; `nil` when not given.
    package var url: String?
    /// ROR identifier; `nil` when not given.
    package var ror: String?

    /// A publisher.
    package init(name: String) { self.name = name }
  }

  /// Whom to write to.
  package struct Contact: Sendable, Hashable {
    /// Name; `nil` when not given.
    package var name: String?
    /// E-mail address; `nil` when not given.
    package var email: String?
    /// Web address; `nil` when not given.
    package var url: String?

    /// Nothing known.
    package init() {}
  }

  /// Colours of the pages.
  package enum Theme: String, Sendable, CaseIterable {
    /// Light or dark as the reader's system asks.
    case auto
    case light, dark
  }

  /// Title.
  package var title: String
  /// Language of the interface and of text that does not say otherwise, BCP 47.
  package var language: String
  /// One or two sentences; `nil` when not given.
  package var description: String?
  /// Absolute address the site is served from, ending in `/`; `nil` when not known.
  package var baseURL: String?
  /// Languages of the interface, the first at the root; at least one.
  package var languages: [String]
  /// Publisher; `nil` when not given.
  package var publisher: Publisher?
  /// Contact; `nil` when not given.
  package var contact: Contact?
  /// SPDX id or URL; `nil` when not given.
  package var license: String?
  /// Whether a feed is made; `true` unless said otherwise.
  package var hasFeed = true
  /// Whether each case has a page made for paper; a case may say otherwise. `false` unless said.
  package var isPrinted = false
  /// What is said of its accessibility; `nil` when nothing is.
  package var accessibility: SiteAccessibility?
  /// Cases that had other ids, sorted by these.
  package var redirects: [CaseRedirect] = []
  /// Ids of the pages in the navigation, in order.
  package var navigation: [String] = []
  /// Colours; as the reader's system asks unless said otherwise.
  package var theme = Theme.auto

  /// A site with defaults.
  package init(title: String, language: String) {
    self.title = title
    self.language = language
    self.languages = [language]
  }
}

/// A page that belongs to no case.
package struct FreePage: Sendable, Hashable {
  /// Id, which is also the path of its file below the root of the site, without the ending: `about`, `guide/index`.
  package let id: String
  /// Title.
  package let title: String
  /// Language, BCP 47.
  package let language: String
  /// One or two sentences; `nil` when not given.
  package var description: String?
  /// Text.
  package var body: [Block] = []

  /// A page.
  package init(id: String, title: String, language: String) {
    self.id = id
    self.title = title
    self.language = language
  }
}

extension FreePage {
  /// The folder that it lies in, with a stroke at its end; empty at the root of the site.
  package var folder: String { id.lastIndex(of: "/").map { String(id[...$0]) } ?? "" }

  /// The page of a name: that of the file, or the first page of the folder that bears it; `nil` when there is neither.
  package static func named(_ name: String, among pages: [FreePage]) -> FreePage? {
    pages.first { $0.id == name } ?? pages.first { $0.id == name + "/index" }
  }
}
