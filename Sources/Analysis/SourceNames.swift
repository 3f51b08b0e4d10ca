import CaseModel

/// How sources are called in sentences and figures.
enum SourceNames {
  /// The label of every narrative, by its id. An organisation never stands for the person who speaks. (Model §10.15)
  ///
  /// An original and its translation are one source and have one name.
  static func all(in value: Case) -> [String: String] {
    var names = Dictionary(value.narratives.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    for voice in value.voices {
      if let other = voice.other { names[other.id] = voice.account.label }
    }
    return names
  }
}
