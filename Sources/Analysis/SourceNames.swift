import CaseModel

/// How sources are called in sentences.
enum SourceNames {
  /// The name of every narrative, by its id.
  static func all(in value: Case) -> [String: String] {
    Dictionary(
      value.narratives.map { ($0.id, name(of: $0, in: value)) }, uniquingKeysWith: { first, _ in first })
  }

  private static func name(of narrative: Narrative, in value: Case) -> String {
    let actor = value.actors.first { $0.id == narrative.speaker.organisation }
    let isShared = value.narratives.contains {
      $0.id != narrative.id && $0.source != narrative.id
        && $0.speaker.organisation == narrative.speaker.organisation
    }
    return isShared ? narrative.title : actor?.name ?? narrative.title
  }
}
