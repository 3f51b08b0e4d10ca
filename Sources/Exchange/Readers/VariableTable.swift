import CaseModel

/// The values of variables that a project keeps of its texts, and of cases, whose values are those of the texts they name.
struct VariableTable {
  /// A value with its number among all of the project.
  private struct Value {
    let number: Int
    let group: SourceGroup
  }

  private var names: [String: String] = [:]
  private var ofTexts: [String: [Value]] = [:]
  /// Values of the case whose element is open, and the texts that it names.
  private var open: (values: [Value], texts: [String]) = ([], [])
  private var variable: String?
  private var count = 0

  mutating func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "Variable": names[RefiReader.identifier(attributes["guid"])] = attributes["name"]?.nonEmpty
    case "Case": open = ([], [])
    case "SourceRef": open.texts.append(RefiReader.identifier(attributes["targetGUID"]))
    case "VariableValue": (variable, count) = (nil, count + 1)
    case "VariableRef": variable = names[RefiReader.identifier(attributes["targetGUID"])]
    default: break
    }
  }

  /// An element ends, which may be a case or hold a value.
  ///
  /// - Parameters:
  ///   - words: What stands in the element.
  ///   - document: The text whose element is open; `nil` for none.
  mutating func end(_ name: String, words: String, document: String?) {
    if name == "Case" {
      for text in open.texts { ofTexts[text, default: []] += open.values }
      open = ([], [])
    }
    guard Self.kinds.contains(name), let variable, let words = QuoteMaker.words(words).nonEmpty else { return }
    let value = Value(number: count, group: SourceGroup(name: variable, value: words))
    if let document { ofTexts[document, default: []].append(value) } else { open.values.append(value) }
  }

  private static let kinds: Set = [
    "TextValue", "BooleanValue", "IntegerValue", "FloatValue", "DateValue", "DateTimeValue",
  ]

  /// Gives texts what is known of them, each variable once: what stands with the text before what stands with its cases.
  ///
  /// - Returns: How many values no text has: those of other things, those without words, and those that others replace.
  func give(to documents: inout [ProjectDocument]) -> Int {
    var given: Set<Int> = []
    for index in documents.indices {
      var seen: Set<String> = []
      let values = (ofTexts[documents[index].id] ?? []).reversed().filter { seen.insert($0.group.name).inserted }
      documents[index].variables = values.reversed().map(\.group)
      given.formUnion(values.map(\.number))
    }
    return count - given.count
  }
}
