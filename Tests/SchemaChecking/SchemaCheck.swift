import Foundation

/// Checks values against the part of JSON Schema that this project's schemas use. A word it does not know is a fault,
/// so that no rule is passed over.
package struct SchemaCheck {
  private let root: JSONValue
  private static let known: Set = [
    "$schema", "$id", "$defs", "$ref", "title", "description", "examples", "type", "properties", "required",
    "additionalProperties", "patternProperties", "propertyNames", "maxProperties", "items", "minItems", "maxItems",
    "enum",
    "const", "anyOf", "oneOf", "allOf", "not", "if", "then", "minimum", "maximum", "pattern",
  ]

  /// A check against the schema in a text.
  package init(_ schema: String) throws { root = try JSONValue(schema) }

  /// Where a value breaks the schema, and how.
  package func faults(of value: JSONValue) -> [String] { faults(value, root, "$") }

  /// Examples that a schema gives and does not take itself.
  package var wrongExamples: [String] { wrongExamples(in: root) }

  private func wrongExamples(in schema: JSONValue) -> [String] {
    let own = (schema["examples"]?.items ?? []).flatMap { faults($0, schema, "example") }
    return own + schema.members.values.flatMap { wrongExamples(in: $0) }
      + schema.items.flatMap { wrongExamples(in: $0) }
  }

  private func faults(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    if case .bool(let isAllowed) = schema { return isAllowed ? [] : ["\(place) is not allowed"] }
    var faults = Set(schema.members.keys).subtracting(Self.known).map { "\(place): unknown rule \($0)" }
    if let name = schema["$ref"]?.text?.split(separator: "/").last {
      guard let shape = root["$defs"]?[String(name)] else { return ["\(place): no shape \(name)"] }
      faults += self.faults(value, shape, place)
    }
    faults += choices(value, schema, place)
    if let type = schema["type"] {
      let types = [type.text].compactMap { $0 } + type.items.compactMap(\.text)
      if !types.contains(where: value.types.contains) { return faults + ["\(place) is no \(types)"] }
    }
    return faults + simple(value, schema, place) + parts(value, schema, place)
  }

  private func choices(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    var faults: [String] = []
    if let choices = schema["anyOf"]?.items {
      let found = choices.map { self.faults(value, $0, place) }
      if !found.contains(where: \.isEmpty) { faults += found.first ?? [] }
    }
    if let choices = schema["oneOf"]?.items {
      let count = choices.count { self.faults(value, $0, place).isEmpty }
      if count != 1 { faults.append("\(place) is \(count) of \(choices.count) choices") }
    }
    for part in schema["allOf"]?.items ?? [] { faults += self.faults(value, part, place) }
    if let part = schema["not"], self.faults(value, part, place).isEmpty {
      faults.append("\(place) is what it must not be")
    }
    if let test = schema["if"], let then = schema["then"], self.faults(value, test, place).isEmpty {
      faults += self.faults(value, then, place)
    }
    return faults
  }

  private func simple(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    var faults: [String] = []
    if let words = schema["enum"], !words.items.contains(value) { faults.append("\(place) is not in the list") }
    if let word = schema["const"], word != value { faults.append("\(place) is not \(word)") }
    if let number = value.number {
      if let least = schema["minimum"]?.number, number < least { faults.append("\(place) is below \(least)") }
      if let most = schema["maximum"]?.number, number > most { faults.append("\(place) is above \(most)") }
    }
    if let text = value.text, let pattern = schema["pattern"]?.text, !Self.matches(text, pattern) {
      faults.append("\(place) does not look like \(pattern)")
    }
    return faults
  }

  private func parts(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    switch value {
    case .array(let items):
      let limits = (schema["minItems"]?.number ?? 0)...(schema["maxItems"]?.number ?? .infinity)
      let length = limits.contains(Double(items.count)) ? [] : ["\(place) has \(items.count) items"]
      guard let item = schema["items"] else { return length }
      return length + items.enumerated().flatMap { faults($1, item, "\(place)[\($0)]") }
    case .object(let members): return faults(members, schema, place)
    default: return []
    }
  }

  private func faults(_ members: [String: JSONValue], _ schema: JSONValue, _ place: String) -> [String] {
    let missing = (schema["required"]?.items ?? []).compactMap(\.text).filter { members[$0] == nil }
    var faults = missing.map { "\(place) has no \($0)" }
    if let most = schema["maxProperties"]?.number, Double(members.count) > most {
      faults.append("\(place) is too large")
    }
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      if let names = schema["propertyNames"] { faults += self.faults(.string(name), names, "\(place): \(name)") }
      if let member = member(name, schema) { faults += self.faults(value, member, "\(place).\(name)") }
    }
    return faults
  }

  private func member(_ name: String, _ schema: JSONValue) -> JSONValue? {
    schema["properties"]?[name]
      ?? schema["patternProperties"]?.members.first { Self.matches(name, $0.key) }?.value
      ?? schema["additionalProperties"]
  }

  private static func matches(_ text: String, _ pattern: String) -> Bool {
    text.range(of: pattern, options: .regularExpression) != nil
  }
}
