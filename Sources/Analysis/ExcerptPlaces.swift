import CaseModel

/// A number for each excerpt, from 0, those of the case in its order first.
struct ExcerptPlaces: Sendable {
  private var places: [ExcerptID: Int32]
  /// Number of excerpts.
  private(set) var count: Int

  init(_ excerpts: [Excerpt]) {
    places = Dictionary(minimumCapacity: excerpts.count)
    for (place, excerpt) in excerpts.enumerated() where places[excerpt.id] == nil { places[excerpt.id] = Int32(place) }
    count = excerpts.count
  }

  subscript(id: ExcerptID) -> Int? { places[id].map(Int.init) }

  /// The number of an excerpt, a new one where it has none.
  mutating func add(_ id: ExcerptID) -> Int32 {
    if let place = places[id] { return place }
    defer { count += 1 }
    places[id] = Int32(count)
    return Int32(count)
  }
}
