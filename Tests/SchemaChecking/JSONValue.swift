import Foundation

/// A JSON value that was read.
package enum JSONValue: Decodable, Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The value that a decoder holds.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// The value of a text of JSON.
  package init(_ text: String) throws { self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) }

  /// The member of that name; `nil` where there is none.
  package subscript(_ name: String) -> JSONValue? { if case .object(let members) = self { members[name] } else { nil } }

  /// The text; `nil` for other values.
  package var text: String? { if case .string(let text) = self { text } else { nil } }
  /// The number; `nil` for other values.
  package var number: Double? { if case .number(let number) = self { number } else { nil } }
  /// The items; none for other values.
  package var items: [JSONValue] { if case .array(let items) = self { items } else { [] } }
  /// The members; none for other values.
  package var members: [String: JSONValue] { if case .object(let members) = self { members } else { [:] } }

  /// What JSON Schema calls it.
  package var types: [String] {
    switch self {
    case .null: ["null"]
    case .bool: ["boolean"]
    case .number(let value): value.rounded() == value ? ["number", "integer"] : ["number"]
    case .string: ["string"]
    case .array: ["array"]
    case .object: ["object"]
    }
  }
}
