/// A work that can be cited, in the terms of the Citation Style Language. (CSL 1.0.2, Appendix IV)
///
/// Of what a file says about a work it holds what may be printed or passed on: notes, abstracts, paths and tags of the
/// one who collected it have no place here.
package struct Reference: Sendable, Hashable {
  /// Citation key.
  package let key: String
  /// CSL type, such as `article-journal`; `document` where the file names none that is known.
  package var type: String
  /// Texts, which may hold CSL's markup (`<i>`, `<sub>`, …); none is empty.
  package var texts: [Text: String] = [:]
  /// Names by role, in order; no list is empty.
  package var names: [Role: [Name]] = [:]
  /// Dates.
  package var dates: [DateRole: WorkDate] = [:]

  /// A work of which nothing is known yet.
  package init(key: String, type: String) { (self.key, self.type) = (key, type) }

  /// A text; `nil` when not given.
  package subscript(text: Text) -> String? { texts[text] }

  /// Names in a role; empty when not given.
  package subscript(role: Role) -> [Name] { names[role] ?? [] }

  /// A date; `nil` when not given.
  package subscript(date: DateRole) -> WorkDate? { dates[date] }

  /// Title; `nil` when the work has none.
  package var title: String? { texts[.title] }
}

extension Reference {
  /// What a text of a work is; raw values are CSL's variables.
  package enum Text: String, Sendable, Hashable, CaseIterable {
    case title
    case titleShort = "title-short"
    case containerTitle = "container-title"
    case containerTitleShort = "container-title-short"
    case collectionTitle = "collection-title"
    case volumeTitle = "volume-title"
    case partTitle = "part-title"
    case originalTitle = "original-title"
    case reviewedTitle = "reviewed-title"
    case reviewedGenre = "reviewed-genre"
    case volume, issue, page, number, edition, section, version, status, genre, medium, authority, jurisdiction
    case chapterNumber = "chapter-number"
    case collectionNumber = "collection-number"
    case numberOfVolumes = "number-of-volumes"
    case numberOfPages = "number-of-pages"
    case partNumber = "part-number"
    case supplementNumber = "supplement-number"
    case publisher
    case publisherPlace = "publisher-place"
    case originalPublisher = "original-publisher"
    case originalPublisherPlace = "original-publisher-place"
    case eventTitle = "event-title"
    case eventPlace = "event-place"
    case division, dimensions, scale, references, language
    case archive
    case archivePlace = "archive-place"
    case archiveCollection = "archive_collection"
    case archiveLocation = "archive_location"
    case doi = "DOI"
    case url = "URL"
    case isbn = "ISBN"
    case issn = "ISSN"
    case pmid = "PMID"
    case pmcid = "PMCID"
  }

  /// What somebody did for a work; raw values are CSL's variables.
  package enum Role: String, Sendable, Hashable, CaseIterable {
    case author, editor, translator, director, host, producer, narrator, illustrator, composer, performer, chair
    case compiler, contributor, curator, guest, interviewer, organizer, recipient
    case collectionEditor = "collection-editor"
    case containerAuthor = "container-author"
    case editorialDirector = "editorial-director"
    case executiveProducer = "executive-producer"
    case originalAuthor = "original-author"
    case reviewedAuthor = "reviewed-author"
    case scriptWriter = "script-writer"
    case seriesCreator = "series-creator"
  }

  /// What happened on a date; raw values are CSL's variables.
  package enum DateRole: String, Sendable, Hashable, CaseIterable {
    case issued, accessed, submitted
    case originalDate = "original-date"
    case eventDate = "event-date"
    case availableDate = "available-date"
  }
}

extension Reference {
  /// Whether there is something that an entry can begin with.
  package var isPrintable: Bool {
    !names.isEmpty
      || [.title, .titleShort, .genre, .medium, .containerTitle, .eventTitle, .reviewedTitle, .number]
        .contains { (name: Text) in texts[name] != nil }
  }
}
