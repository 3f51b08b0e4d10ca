import CaseModel

/// The values of variables that a project keeps of its texts, and of cases, whose values are those of the texts they name.
struct VariableTable {
  private var names: [String: String] = [:]
  private var ofTexts: [String: [SourceGroup]] = [:]
  /// Values of the case whose element is open, and the texts that it names.
  private var open: (values: [SourceGroup], texts: [String]) = ([], [])
  private var variable: String?

  mutating func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "Variable": names[RefiReader.identifier(attributes["guid"])] = attributes["name"]?.nonEmpty
    case "Case": open = ([], [])
    case "SourceRef": open.texts.append(RefiReader.identifier(attributes["targetGUID"]))
    case "VariableValue": variable = nil
    case "VariableRef": variable = names[RefiReader.identifier(attributes["targetGUID"])]
    default: break
    }
  }

  /// - Parameters:
  ///   - words: What stands in the element.
  ///   - document: The text whose element is open; `nil` for none.
  mutating func end(_ name: String, words: String, document: String?) {
    if name == "Case" {
      for text in open.texts { ofTexts[text, default: []] += open.values }
      open = ([], [])
    }
    guard Self.values.contains(name), let variable, let words = QuoteMaker.words(words).nonEmpty else { return }
    let value = SourceGroup(name: variable, value: words)
    if let document { ofTexts[document, default: []].append(value) } else { open.values.append(value) }
  }

  private static let values: Set = [
    "TextValue", "BooleanValue", "IntegerValue", "FloatValue", "DateValue", "DateTimeValue",
  ]

  /// What is known of a text, each variable once: what stands with the text before what stands with its cases.
  func values(of document: String) -> [SourceGroup] {
    var seen: Set<String> = []
    return (ofTexts[document] ?? []).reversed().filter { seen.insert($0.name).inserted }.reversed()
  }
}
