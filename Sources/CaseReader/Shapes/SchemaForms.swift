import CaseModel
import Markup

/// Forms of values in the words of JSON Schema. Those that return are described once, under a name.
///
/// The reader takes a value for what its key says it is, and an editor for what YAML guesses: `version: 1.10` is a number
/// there, and `year: 2026` too. So each form takes every type that something it accepts may be guessed to be, in YAML 1.2
/// and, where no list of words is closed, in YAML 1.1, for which `country: NO` is a flag.
struct SchemaForms {
  private(set) var definitions: JSONMembers = [:]

  /// A file or mapping without any key.
  static let empty: JSONMembers = ["type": ["object", "null"], "maxProperties": .integer(0)]

  /// The form, by its name where it has one.
  mutating func named(_ form: ScalarForm) -> JSONMembers {
    switch form {
    case .text: reference("text", Self.text)
    case .flag: reference("flag", Self.flag)
    case .code: code()
    case .pattern(let form): reference(form.rawValue, Self.pattern(form))
    case .word(let words): Self.words(words)
    case .integer(let range):
      [
        "type": ["integer", "string"], "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound),
        "pattern": "^\\+?[0-9]+$",
      ]
    case .number(let range):
      [
        "type": ["number", "string"], "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound),
        "pattern": "^(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)$",
      ]
    }
  }

  /// A mapping of ids to ids.
  mutating func ids() -> JSONMembers {
    let id = JSON.object(named(.pattern(.id)))
    return ["type": "object", "propertyNames": id, "additionalProperties": id]
  }

  /// A mapping of texts by names that the author chooses.
  mutating func texts() -> JSONMembers {
    ["type": "object", "additionalProperties": .object(named(.text))]
  }

  /// One of some words, each with what it means where that is written down.
  static func words(_ words: [String]) -> JSONMembers {
    guard let meanings = WordTexts.meanings(of: words) else { return ["enum": .array(words.map(JSON.string))] }
    return ["oneOf": .array(words.map { ["const": .string($0), "description": .optional(meanings[$0])] })]
  }

  private mutating func reference(_ name: String, _ members: @autoclosure () -> JSONMembers) -> JSONMembers {
    if definitions[name] == nil { definitions[name] = .object(members()) }
    return ["$ref": .string("#/$defs/" + name)]
  }

  private static let text: JSONMembers = ["type": ["string", "number", "boolean"], "pattern": "\\S"]

  private static let flag: JSONMembers = [
    "type": ["boolean", "string"], "examples": ["yes", "no"],
    "pattern": "^(?:[Yy][Ee][Ss]|[Nn][Oo]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$",
  ]

  /// The codes that are built in, with what they mean, or any other id.
  private mutating func code() -> JSONMembers {
    let id = JSON.object(named(.pattern(.id)))
    let codes = Codebook.builtIn.codes.map { code -> JSON in
      ["const": .string(code.id), "title": .string(code.title), "description": .string(code.definition)]
    }
    return reference("code", ["anyOf": [["oneOf": .array(codes)], id]])
  }

  private static func pattern(_ form: PatternForm) -> JSONMembers {
    var members: JSONMembers = [
      "type": "string", "pattern": .string(form.pattern), "examples": .array(form.examples.map(JSON.string)),
      "description": .string(form.about),
    ]
    switch form {
    case .date, .moment:
      members["type"] = ["string", "integer"]
      (members["minimum"], members["maximum"]) = (.integer(1000), .integer(9999))
    case .id, .narrativeOrExcerpt, .language, .country: members["type"] = ["string", "boolean"]
    default: break
    }
    return members
  }
}

extension ScalarForm {
  /// Whether it is a list of words.
  var isWord: Bool {
    if case .word = self { return true }
    return false
  }
}
