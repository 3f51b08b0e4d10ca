/// A narrative that has a page of its own.
package struct Narrative: Sendable, Hashable {
  /// What the page may show of the text. (Design §3.2)
  package enum Body: Sendable, Hashable {
    /// All of it, with its excerpts marked.
    case full([Block])
    /// Only its excerpts, as quotes.
    case excerptsOnly
    /// None of its words; excerpts by paraphrase where one was written.
    case paraphrasesOnly
  }

  /// Id, which is also the name of its page.
  package let id: String
  /// Title.
  package let title: String
  /// The name of the source on every page and in every figure, at most 40 characters; the title when none is given.
  /// (Model §10.15)
  package var label: String
  /// Kind of material.
  package let kind: NarrativeKind
  /// Id of the source it counts as: its own id, or its original's.
  package let source: String
  /// Who speaks.
  package var speaker = Speaker()
  /// When it was given; `nil` when not said.
  package var date: PartialDate?
  /// Language of the text, BCP 47.
  package var language = "en"
  /// Language it was translated from; `nil` when it is no translation.
  package var translatedFrom: String?
  /// Id of the narrative it translates, when that one has a page; else `nil`.
  package var original: String?
  /// Whether its paragraphs or turns bear numbers on its page. `false` unless said.
  package var isNumbered = false
  /// Consent: never `aggregate-only` or `withheld`, which have no page.
  package var consent = Consent.public
  /// How the speaker may be named.
  package var attribution: Attribution?
  /// What may be shown.
  package var body = Body.full([])

  /// A narrative with defaults.
  package init(id: String, title: String, kind: NarrativeKind, source: String? = nil) {
    self.id = id
    self.title = title
    label = title
    self.kind = kind
    self.source = source ?? id
  }
}

/// What remains of something withdrawn: that it was there, when it went, and why. (Design §3.2)
package struct Tombstone: Sendable, Hashable {
  /// Id of the case or narrative.
  package let id: String
  /// When it was withdrawn.
  package let date: PartialDate
  /// Why.
  package let reason: String

  /// A tombstone.
  package init(id: String, date: PartialDate, reason: String) {
    self.id = id
    self.date = date
    self.reason = reason
  }
}
