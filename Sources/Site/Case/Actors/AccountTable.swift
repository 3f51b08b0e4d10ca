import CaseModel
import InvolvementLens

/// What the pages of narratives ask about narratives, so that none goes through all of them.
struct AccountTable {
  private let narratives: [Narrative]
  private let places: [String: Int]
  private let translations: [String: [Int]]
  private let readings: [String: [AccountReading]]
  private let excerpts: [String: [Int]]

  init(_ value: Case, _ readings: [AccountReading]) {
    narratives = value.narratives
    places = Dictionary(
      narratives.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    translations = Dictionary(grouping: narratives.indices.filter { value.narratives[$0].original != nil }) {
      value.narratives[$0].original ?? ""
    }
    self.readings = Dictionary(grouping: readings, by: \.source)
    var excerpts: [String: [Int]] = [:]
    for (place, excerpt) in value.excerpts.enumerated() {
      for version in excerpt.versions { excerpts[version.narrative, default: []].append(place) }
    }
    self.excerpts = excerpts
  }

  /// Where a narrative stands among all; `nil` when it may not be shown.
  func place(of id: String) -> Int? { places[id] }

  /// A narrative.
  func narrative(_ id: String) -> Narrative? { places[id].map { narratives[$0] } }

  /// The translations of a narrative.
  func translations(of id: String) -> [Narrative] { (translations[id] ?? []).map { narratives[$0] } }

  /// What a source reads as on its own.
  func readings(of source: String) -> [AccountReading] { readings[source] ?? [] }

  /// Places of the excerpts of a narrative among all, in order, one for each time that it holds words of one.
  func excerpts(of id: String) -> [Int] { excerpts[id] ?? [] }
}
