import Markup

/// Words of JSON Schema (2020-12), so that a schema reads like the table of a manual.
enum Shape {
  static let text: JSON = ["type": "string"]
  static let flag: JSON = ["type": "boolean"]
  static let texts = list(text)
  /// A number of things.
  static let count: JSON = ["type": "integer", "minimum": .integer(0)]
  static let integer: JSON = ["type": "integer"]
  /// 0 to 1.
  static let share = number(0, 1)
  /// −1 to 1.
  static let balance = number(-1, 1)

  static func number(_ least: Int, _ most: Int) -> JSON {
    ["type": "number", "minimum": .integer(least), "maximum": .integer(most)]
  }

  static func list(_ item: JSON) -> JSON { ["type": "array", "items": item] }

  /// One of the words of a vocabulary.
  static func word<Word: CaseIterable & RawRepresentable<String>>(_ type: Word.Type, and more: String...) -> JSON {
    words(type.allCases.map(\.rawValue) + more)
  }

  static func words(_ words: [String]) -> JSON { ["type": "string", "enum": .array(words.map(JSON.string))] }

  static func optional(_ shape: JSON) -> JSON { ["anyOf": [shape, ["type": "null"]]] }

  /// A shape that is described once.
  static func named(_ name: String) -> JSON { ["$ref": .string("#/$defs/" + name)] }

  /// An object with these members and no others.
  static func object(_ members: JSONMembers) -> JSON { object(members, optional: [:]) }

  /// An object with these members, and others that may be missing.
  static func object(_ members: JSONMembers, optional: JSONMembers) -> JSON {
    [
      "type": "object", "properties": .object(members.merging(optional)),
      "required": .array(members.keys.map(JSON.string)), "additionalProperties": .bool(false),
    ]
  }

  /// An object whose members have names of the content.
  static func map(_ value: JSON) -> JSON { ["type": "object", "additionalProperties": value] }

  /// The same shape under each word of a vocabulary.
  static func each<Word: CaseIterable & RawRepresentable<String>>(_ type: Word.Type, _ shape: JSON) -> JSONMembers {
    JSONMembers(type.allCases.map { ($0.rawValue, shape) })
  }

  /// A schema as a file.
  static func document(_ title: String, _ schema: JSON, shapes: JSONMembers = [:]) -> [UInt8] {
    guard case .object(var members) = schema else { return [] }
    members["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    members["title"] = .string(title)
    if !shapes.isEmpty { members["$defs"] = .object(shapes) }
    return JSON.object(members).document
  }
}
