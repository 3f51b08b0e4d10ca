import CaseModel

/// For each excerpt, the claims that use it.
struct ExcerptUsers: Sendable {
  private let places: ExcerptPlaces
  private let users: PlaceMembers

  init(_ claims: [Claim], _ table: ExcerptTable) {
    places = table.places(adding: claims.lazy.flatMap(\.evidence).map(\.excerpt))
    var (owners, members): ([Int32], [Int32]) = ([], [])
    var last = [Int32](repeating: -1, count: places.count)
    for (claim, found) in claims.enumerated() {
      for item in found.evidence {
        guard let place = places[item.excerpt], last[place] != claim else { continue }
        last[place] = Int32(claim)
        owners.append(Int32(place))
        members.append(Int32(claim))
      }
    }
    users = PlaceMembers(owners: owners, members: members, count: places.count)
  }

  /// Places of the claims that use an excerpt, in the order of the report.
  subscript(excerpt: ExcerptID) -> [Int] { places[excerpt].map { users[$0].map(Int.init) } ?? [] }
}
