import Foundation

/// Checks values against the part of JSON Schema that this project's schemas use. A word it does not know is a fault,
/// so that no rule is passed over.
struct SchemaCheck {
  private let root: JSONValue
  private static let known: Set = [
    "$schema", "$defs", "$ref", "title", "type", "properties", "required", "additionalProperties", "patternProperties",
    "items", "minItems", "maxItems", "enum", "anyOf", "minimum", "maximum", "pattern",
  ]

  init(_ schema: String) throws { root = try JSONValue(schema) }

  /// Where a value breaks the schema, and how.
  func faults(of value: JSONValue) -> [String] { faults(value, root, "$") }

  private func faults(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    if case .bool(let isAllowed) = schema { return isAllowed ? [] : ["\(place) is not allowed"] }
    var faults = Set(schema.members.keys).subtracting(Self.known).map { "\(place): unknown rule \($0)" }
    if let name = schema["$ref"]?.text?.split(separator: "/").last {
      guard let shape = root["$defs"]?[String(name)] else { return ["\(place): no shape \(name)"] }
      faults += self.faults(value, shape, place)
    }
    if let choices = schema["anyOf"]?.items {
      let found = choices.map { self.faults(value, $0, place) }
      if !found.contains(where: \.isEmpty) { faults += found.first ?? [] }
    }
    if let type = schema["type"]?.text, !value.types.contains(type) { return faults + ["\(place) is no \(type)"] }
    if let words = schema["enum"], !words.items.contains(value) { faults.append("\(place) is not in the list") }
    return faults + simple(value, schema, place) + parts(value, schema, place)
  }

  private func simple(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    var faults: [String] = []
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
    case .object(let members):
      let missing = (schema["required"]?.items ?? []).compactMap(\.text).filter { members[$0] == nil }
      return missing.map { "\(place) has no \($0)" }
        + members.flatMap { name, value in member(name, schema).flatMap { faults(value, $0, "\(place).\(name)") } ?? []
        }
    default: return []
    }
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
