import Markup

/// SARIF 2.1.0, the exchange format of static analysis.
enum SARIFFormat {
  static func text(_ diagnostics: [Diagnostic], toolVersion: String) -> String {
    let rules = Set(diagnostics.map(\.id)).sorted()
    let driver: JSON = [
      "name": "Caseloom", "version": .string(toolVersion), "rules": .array(rules.map { rule($0, diagnostics) }),
    ]
    let run: JSON = [
      "tool": ["driver": driver], "columnKind": "unicodeCodePoints",
      "results": .array(zip(diagnostics, FaultIdentity.all(diagnostics)).map { result($0, $1, rules: rules) }),
    ]
    let document: JSON = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run],
    ]
    return String(decoding: document.document, as: UTF8.self)
  }

  /// A rule with what code scanning shows of it, in the words of its first message.
  private static func rule(_ id: String, _ diagnostics: [Diagnostic]) -> JSON {
    guard let first = diagnostics.first(where: { $0.id == id }) else { return ["id": .string(id)] }
    let help = first.hints.isEmpty ? first.summary : first.hints.joined(separator: "; ")
    return [
      "id": .string(id), "shortDescription": ["text": .string(id.split(separator: "-").joined(separator: " "))],
      "fullDescription": ["text": .string(first.summary)], "help": ["text": .string(help)],
      "defaultConfiguration": ["level": .string(first.severity.rawValue)],
    ]
  }

  private static func result(_ diagnostic: Diagnostic, _ identity: String, rules: [String]) -> JSON {
    let message = ([diagnostic.summary] + diagnostic.hints).joined(separator: "; ")
    return [
      "ruleId": .string(diagnostic.id), "ruleIndex": .integer(rules.firstIndex(of: diagnostic.id) ?? 0),
      "level": .string(diagnostic.severity.rawValue), "message": ["text": .string(message)],
      "locations": [["physicalLocation": place(diagnostic.span)]],
      "partialFingerprints": [FaultIdentity.name: .string(identity)],
    ]
  }

  private static func place(_ span: SourceSpan) -> JSON {
    let file: JSON = ["uri": .string(PercentEncoding.encoded(span.file))]
    guard let line = span.line else { return ["artifactLocation": file] }
    var region: JSONMembers = ["startLine": .integer(line)]
    if let column = span.column { region["startColumn"] = .integer(column) }
    return ["artifactLocation": file, "region": .object(region)]
  }
}
