import CaseModel

/// The file of a narrative.
struct NarrativeFile {
  let source: SourcePlan.Source
  let body: [UInt8]

  /// Front matter and text. Nothing is said about consent where the map says nothing, so the narrative is withheld.
  var bytes: [UInt8] {
    let rule = source.rule
    var lines = ["title: " + YAMLText.quoted(source.title), "kind: " + source.kind.rawValue]
    if let label = rule.label { lines.append("label: " + YAMLText.quoted(label)) }
    if source.kind != .analysis { lines.append("source: " + speaker) }
    if let consent = rule.consent { lines.append("consent: " + consent.rawValue) }
    if let language = rule.language { lines.append("language: " + YAMLText.quoted(language)) }
    return Array(("---\n" + lines.joined(separator: "\n") + "\n---\n").utf8) + body
  }

  private var groups: String? {
    let groups = source.rule.groups.map { (YAMLText.quoted($0.name), YAMLText.quoted($0.value)) }
    return groups.isEmpty ? nil : YAMLText.mapping(groups)
  }

  /// The format asks who speaks; where nobody says it, the name of the text stands for them.
  private var speaker: String {
    let rule = source.rule
    return YAMLText.mapping([
      ("position", YAMLText.quoted(rule.position ?? source.title)), ("level", rule.level?.rawValue),
      ("sector", rule.sector?.rawValue), ("area", rule.area), ("persons", rule.persons.map(String.init)),
      ("groups", groups),
    ])
  }
}
