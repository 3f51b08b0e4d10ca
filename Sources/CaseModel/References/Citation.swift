/// Works cited at one place: `[see @hoppe2024, p. 85; @brix2021]`, or `@hoppe2024 [p. 85]` in a sentence.
package struct Citation: Sendable, Hashable {
  /// The works, as their author wrote them; at least one.
  package let items: [CitationItem]
  /// Whether the first work's author is part of the sentence, and the rest stands in brackets behind it.
  package let isNarrative: Bool

  /// Works cited at one place.
  package init(_ items: [CitationItem], isNarrative: Bool = false) {
    (self.items, self.isNarrative) = (items, isNarrative)
  }
}

/// One work cited at one place: `see @hoppe2024, p. 85`.
package struct CitationItem: Sendable, Hashable {
  /// Key in the references.
  package let key: String
  /// Words before the key; empty when there are none.
  package let prefix: [Inline]
  /// Locator and other words after the key, with the comma that leads them; empty when there are none.
  package let suffix: [Inline]
  /// Whether the author's name is left out, as `-@key` asks.
  package let isAuthorHidden: Bool

  /// One cited work.
  package init(key: String, prefix: [Inline] = [], suffix: [Inline] = [], isAuthorHidden: Bool = false) {
    (self.key, self.prefix, self.suffix, self.isAuthorHidden) = (key, prefix, suffix, isAuthorHidden)
  }
}
