/// What a list of references says that no work says itself.
package enum StyleTerm: String, Sendable, Hashable, CaseIterable {
  case and
  case etAl = "et-al"
  case noDate = "no-date"
  case inPress = "in-press"
  case forthcoming, circa
  /// What goes on until now; in Finnish no word stands there.
  case present
  case beforeEra = "before-era"
  case ofEra = "of-era"
  case inContainer = "in"
  /// Songs stand on albums.
  case onContainer = "on"
  /// Holds `{date}`.
  case retrieved
  /// Holds `{date}`.
  case original
  case personalCommunication = "personal-communication"
  /// Holds `{title}` and, but for Finnish, `{genre}`.
  case review
  /// Holds `{title}`.
  case reviewPlain = "review-plain"
  case by, edition, number, article, version
  case editor, translator, illustrator, narrator, compiler, interviewer, director, host, producer
  case executiveProducer = "executive-producer"
  case composer, performer
  case scriptWriter = "script-writer"
  case seriesCreator = "series-creator"
  case organizer, curator
  case book, report, patent, film, video, map
  case dataSet = "data-set"
  case software, manuscript, paper, speech, podcast, song, thesis
  /// Twelve words, joined by commas.
  case months
  /// Four words, from spring on.
  case seasons
  /// Holds `{day}`, `{month}` and `{year}`.
  case date
  /// The same, in the brackets behind the names.
  case dateInList = "date-in-list"
  /// What opens and what closes.
  case quotes
  /// Articles at the beginning of a title, which the order of the list passes over.
  case articles
}

/// A part of a work that a citation leads to.
package enum LocatorTerm: String, Sendable, Hashable, CaseIterable {
  case page, chapter, section
  /// `§`
  case sign
  case paragraph, volume, part, figure, table, note, line, verse, column, appendix, book, issue, article, rule, slide
  case time
}
