import Markup

/// A JSON document with one object per diagnostic.
enum JSONFormat {
  static func text(_ diagnostics: [Diagnostic]) -> String {
    let document: JSON = [
      "schema": "caseloom/diagnostics/1", "diagnostics": .array(diagnostics.map(object)),
    ]
    return String(decoding: document.document, as: UTF8.self)
  }

  private static func object(_ diagnostic: Diagnostic) -> JSON {
    [
      "id": .string(diagnostic.id), "severity": .string(diagnostic.severity.rawValue),
      "file": .string(diagnostic.span.file), "line": .optional(diagnostic.span.line),
      "column": .optional(diagnostic.span.column), "summary": .string(diagnostic.summary),
      "hints": .array(diagnostic.hints.map(JSON.string)),
    ]
  }
}
