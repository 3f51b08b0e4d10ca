package import CaseModel
import Markup

/// Writes codes with what they mean and what they ask of a coding.
package enum CodeList {
  /// A paragraph each: id and name, meaning, when to use it, attributes.
  package static func text(_ codes: [Code]) -> String {
    codes.map { code in
      let lines =
        ["\(code.id)  \(code.label)", code.definition.isEmpty ? "    Not defined." : "    \(code.definition)."]
        + (code.hint.map { ["    \($0)."] } ?? []) + ["    needs: \(attributes(of: code))"]
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// A JSON document with one object a code.
  package static func json(_ codes: [Code]) -> String {
    let document: JSON = ["schema": "caseloom/codes/1", "codes": .array(codes.map(object))]
    return String(decoding: document.document, as: UTF8.self)
  }

  private static func object(_ code: Code) -> JSON {
    [
      "id": .string(code.id), "label": .string(code.label), "family": .string(code.family.rawValue),
      "lens": .optional(code.family.lens), "definition": .string(code.definition), "hint": .optional(code.hint),
      "source": .optional(code.source), "parent": .optional(code.parent),
      "needs": .array(required(of: code).map(JSON.string)),
    ]
  }

  /// Attributes without which a coding is refused. (Design §3.1)
  static func required(of code: Code) -> [String] {
    switch code.family {
    case .mode, .aim, .stance, .publicRole: ["frame"]
    case .structural, .relational, .institutional: ["direction"]
    case .power: ["actor", "standing"]
    case .coordinator: code.id == "orch-role" ? ["role"] : []
    case .involvement, .obstacle, .boundarySpanning, .levelDomain, .opportunity, .own: []
    }
  }

  /// The attributes in words, with what holds when they are absent.
  package static func attributes(of code: Code) -> String {
    switch code.family {
    case .mode, .aim, .stance, .publicRole: "frame"
    case .structural, .relational, .institutional:
      "direction; presence too when direction is constraining or neutral; frame is actual when absent"
    case .power: "actor and standing; frame is actual when absent"
    case .obstacle: "nothing; direction is constraining, presence present, frame actual when absent"
    case .coordinator:
      (code.id == "orch-role" ? "role" : "nothing")
        + "; direction is enabling, presence present, frame actual when absent"
    case .involvement, .boundarySpanning, .levelDomain, .opportunity, .own: "nothing; frame is actual when absent"
    }
  }
}
