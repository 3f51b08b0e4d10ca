/// Where the keys of a record stand. Few are sought one by one, which is faster; many in a table.
struct EntryPlaces {
  private static let few = 24
  private var table: [String: Int] = [:]

  /// Where a key stands; `nil` for a new one.
  func place(of key: String, in entries: [LooseValue.Entry]) -> Int? {
    entries.prefix(Self.few).firstIndex { $0.key == key } ?? (entries.count > Self.few ? table[key] : nil)
  }

  /// Remembers a new key.
  mutating func add(_ key: String, at place: Int) {
    if place >= Self.few { table[key] = place }
  }
}
