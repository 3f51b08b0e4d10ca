import CaseModel

/// The excerpts of a case by name, with the codings of each, without a second copy of either.
struct ExcerptTable: Sendable {
  private let excerpts: [Excerpt]
  private let codings: [Coding]
  private let analyses: [Coding]
  private var places: ExcerptPlaces
  /// Codings by excerpt, those of the authors' own words behind the others.
  private let members: PlaceMembers

  init(_ value: Case) {
    (excerpts, codings, analyses) = (value.excerpts, value.codings, value.analyses)
    places = ExcerptPlaces(excerpts)
    var owners: [Int32] = []
    owners.reserveCapacity(codings.count + analyses.count)
    for own in [codings, analyses] { for coding in own { owners.append(places.add(coding.excerpt)) } }
    members = PlaceMembers(owners: owners, count: places.count)
  }

  /// An excerpt; `nil` when it may not be named.
  subscript(id: ExcerptID) -> Excerpt? {
    places[id].flatMap { $0 < excerpts.count ? excerpts[$0] : nil }
  }

  /// The codings of an excerpt that may be named, in order.
  func codings(of id: ExcerptID) -> [Coding] {
    guard let place = places[id] else { return [] }
    return members[place].map { member in
      let index = Int(member)
      return index < codings.count ? codings[index] : analyses[index - codings.count]
    }
  }

  /// Where an excerpt stands in its narrative, of two in that of a language, from another page of the case.
  func address(of id: ExcerptID, language: String) -> String? {
    guard let versions = self[id]?.versions else { return nil }
    // By its place, since a version is large and a copy counts many references.
    guard let place = versions.firstIndex(where: { $0.language == language }) ?? versions.indices.first else {
      return nil
    }
    return versions[place].narrative + ".html#" + Fragment.excerpt(id.anchor)
  }

  /// The places of excerpts that are none of the case's too.
  func places(adding ids: some Sequence<ExcerptID>) -> ExcerptPlaces {
    var places = places
    for id in ids { _ = places.add(id) }
    return places
  }
}
