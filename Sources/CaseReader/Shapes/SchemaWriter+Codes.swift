import CaseModel
import Markup

/// What codes ask of the codings with them.
extension SchemaWriter {
  /// The conditions on the rows of a coding file, one for each kind of need.
  static var needsOfCodes: [JSON] {
    let codes = Codebook.builtIn.codes
    let single = CodingNeed.allCases.map { need -> JSON in
      let needing = codes.filter { $0.needs.contains(need) }
      return ["if": isOne(of: needing), "then": ["required": [.string(need.rawValue)]]]
    }
    let integration = isOne(of: codes.filter(\.needsPresenceUnlessEnabling))
    let others = Direction.allCases.filter { $0 != .enabling }.map { JSON.string($0.rawValue) }
    return single + [
      [
        "if": ["allOf": [integration, has(.direction, ["enum": .array(others)])]],
        "then": ["required": ["presence"]],
      ],
      // What is missing cannot help.
      [
        "if": ["allOf": [integration, has(.direction, ["const": .string(Direction.enabling.rawValue)])]],
        "then": ["properties": ["presence": ["not": ["const": .string(Presence.absent.rawValue)]]]],
      ],
    ]
  }

  private static func isOne(of codes: [Code]) -> JSON {
    [
      "required": ["code"],
      "properties": ["code": ["enum": .array(codes.map { .string($0.id) })]],
    ]
  }

  private static func has(_ attribute: CodingNeed, _ value: JSON) -> JSON {
    ["required": [.string(attribute.rawValue)], "properties": .object([attribute.rawValue: value])]
  }
}
