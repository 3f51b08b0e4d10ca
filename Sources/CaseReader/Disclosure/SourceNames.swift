import CaseModel

/// Decides which voice each narrative counts as, and under which name.
struct SourceNames {
  private var names: [String: String] = [:]

  /// - Parameters:
  ///   - narratives: All narratives of the case, sorted by id.
  ///   - originals: Id of the original by id of its translation, where both exist.
  init(narratives: [RawNarrative], standings: [String: NarrativeStanding], originals: [String: String]) {
    for (translation, original) in originals.sorted(by: { $0.key < $1.key }) {
      guard let one = standings[translation], let other = standings[original] else { continue }
      let name = other.isPublished || !one.isPublished ? original : translation
      names[translation] = name
      names[original] = name
    }
    var count = 0
    for narrative in narratives where standings[narrative.id] == .counted && names[narrative.id] == nil {
      count += 1
      names[narrative.id] = "~\(count)"
    }
    hidePairs(originals: originals, standings: standings, count: count)
  }

  /// A pair of which neither is published counts as one unnamed voice.
  private mutating func hidePairs(originals: [String: String], standings: [String: NarrativeStanding], count: Int) {
    var count = count
    for (translation, original) in originals.sorted(by: { $0.key < $1.key }) {
      let pair = [standings[translation], standings[original]]
      guard !pair.contains(where: { $0?.isPublished == true }), pair.contains(.counted) else { continue }
      count += 1
      names[translation] = "~\(count)"
      names[original] = "~\(count)"
    }
  }

  /// The id of the source a narrative counts as.
  func source(of narrative: String) -> String { names[narrative] ?? narrative }
}
