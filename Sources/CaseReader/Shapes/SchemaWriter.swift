import Markup

/// Writes the shape of a kind of file as a JSON Schema (2020-12) for editors.
struct SchemaWriter {
  private let kind: ContentKind
  let shape: ContentShape
  var shared = SchemaForms()

  /// The schema as a file.
  static func document(of kind: ContentKind, _ shape: ContentShape) -> [UInt8] {
    var writer = SchemaWriter(kind: kind, shape: shape)
    return writer.document()
  }

  private init(kind: ContentKind, shape: ContentShape) { (self.kind, self.shape) = (kind, shape) }

  private mutating func document() -> [UInt8] {
    var members = self.members(at: .root)
    members["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    members["$id"] = .string("urn:caseloom:content:1:\(kind.rawValue)")
    members["title"] = .string(kind.place)
    members["description"] = .string(kind.about)
    if !shared.definitions.isEmpty { members["$defs"] = .object(shared.definitions) }
    return JSON.object(members).document
  }

  /// What a value may be.
  private mutating func members(at path: ValuePath) -> JSONMembers {
    var choices = scalars(at: path) + lists(at: path)
    for form in shape.known.forms(at: path, written: .mapping) { choices.append(mapping(form, at: path)) }
    if path == .root, shape.isEmptyAllowed { choices.append(SchemaForms.empty) }
    return choices.count == 1 ? choices[0] : ["anyOf": .array(choices.map(JSON.object))]
  }

  private mutating func scalars(at path: ValuePath) -> [JSONMembers] {
    let words = shape.known.words(at: path)
    var choices = words.isEmpty ? [] : [SchemaForms.words(words)]
    for case .scalar(let form) in shape.known.forms[path] ?? [] where !form.isWord {
      choices.append(shared.named(form))
    }
    return choices
  }

  private mutating func lists(at path: ValuePath) -> [JSONMembers] {
    guard shape.known.ways(at: path).contains(.list) else { return [] }
    return [["type": "array", "items": .object(members(at: path.item))]]
  }

  private mutating func mapping(_ form: ValueForm, at path: ValuePath) -> JSONMembers {
    guard case .mapping(let subject) = form else { return form == .ids ? shared.ids() : shared.texts() }
    var properties: JSONMembers = [:]
    for key in shape.known.keys[path] ?? [] {
      var members = self.members(at: path.key(key))
      members["description"] = KeyTexts.about(key, of: subject).map(JSON.string)
      properties[key] = .object(members)
    }
    var members: JSONMembers = [
      "type": "object", "properties": .object(properties), "additionalProperties": .bool(false),
    ]
    members = members.merging(Self.requirement(shape.required(in: path)))
    let conditions = conditions(of: path) + (subject == "a coding" ? Self.needsOfCodes : [])
    if case .array(let all)? = members["allOf"] { members["allOf"] = .array(all + conditions) }
    if members["allOf"] == nil, !conditions.isEmpty { members["allOf"] = .array(conditions) }
    members["examples"] = SchemaExamples.of(subject).map { [$0] }
    return members
  }
}
