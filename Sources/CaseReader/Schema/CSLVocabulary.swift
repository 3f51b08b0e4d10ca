/// Words of the Citation Style Language 1.0.2 that exported references may hold.
enum CSLVocabulary {
  static let types = [
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
    "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
    "figure",
    "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
    "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical", "personal_communication",
    "post", "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech", "standard",
    "thesis", "treaty", "webpage",
  ]

  /// Variables that are part of CSL and that this site does not print.
  private static let unused = [
    "abstract", "accessed", "annote", "note", "file", "attachment", "attachments", "tags", "collections", "archive",
    "archive-place", "archive_collection", "archive_location", "authority",
    "available-date", "call-number", "categories", "chair", "chapter-number", "citation-key", "citation-label",
    "citation-number", "collection-editor", "collection-number", "collection-title", "compiler", "composer",
    "container-author", "container-title-short", "contributor", "curator", "custom", "dimensions", "director",
    "division",
    "edition", "editorial-director", "event", "event-date", "event-place", "event-title", "executive-producer",
    "first-reference-note-number", "genre", "guest", "host", "illustrator", "interviewer", "ISBN", "ISSN",
    "journalAbbreviation", "jurisdiction", "keyword", "language", "license", "locator", "medium", "narrator", "number",
    "number-of-pages", "number-of-volumes", "organizer", "original-author", "original-date", "original-publisher",
    "original-publisher-place", "original-title", "page-first", "part-number", "part-title", "performer", "PMCID",
    "PMID",
    "printing-number", "producer", "recipient", "references", "reviewed-author", "reviewed-genre", "reviewed-title",
    "scale", "script-writer", "section", "series-creator", "shortTitle", "source", "status", "submitted", "supplement",
    "supplement-number", "title-short", "translator", "version", "volume-title", "volume-title-short", "year-suffix",
  ]

  /// Marks the variables that are not printed as known.
  static func ignoreKnown(_ fields: inout Fields) {
    for key in unused where fields.has(key) { _ = fields.node(key) }
  }
}
