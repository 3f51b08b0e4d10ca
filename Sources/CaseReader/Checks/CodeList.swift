package import CaseModel
import Diagnostics

/// Writes codes with what they mean and what they ask of a coding.
package enum CodeList {
  /// A paragraph each: id and name, meaning, when to use it, attributes.
  package static func text(_ codes: [Code]) -> String {
    codes.map { code in
      let lines =
        ["\(code.id)  \(code.label)", "    \(code.definition)."]
        + (code.hint.map { ["    \($0)."] } ?? []) + ["    needs: \(attributes(of: code))"]
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// A JSON document with one object a code.
  package static func json(_ codes: [Code]) -> String {
    let items = codes.map { code in
      let members: [(String, String?)] = [
        ("id", code.id), ("label", code.label), ("family", code.family.rawValue), ("lens", code.family.lens),
        ("definition", code.definition), ("hint", code.hint), ("source", code.source), ("parent", code.parent),
      ]
      let texts = members.map { "\(JSONText.quoted($0.0)): \($0.1.map(JSONText.quoted) ?? "null")" }
      let needs = required(of: code).map(JSONText.quoted).joined(separator: ", ")
      return "  {" + (texts + ["\"needs\": [\(needs)]"]).joined(separator: ", ") + "}"
    }
    return #"{"schema": "caseloom/codes/1", "codes": ["#
      + (items.isEmpty ? "" : "\n" + items.joined(separator: ",\n") + "\n")
      + "]}\n"
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
