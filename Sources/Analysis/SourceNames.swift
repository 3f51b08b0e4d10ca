import CaseModel

/// How sources are called in sentences and figures.
enum SourceNames {
  /// The label of every narrative, by its id. An organisation never stands for the person who speaks. (Model §10.15)
  static func all(in value: Case) -> [String: String] {
    Dictionary(value.narratives.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
  }
}
