/// A JSON document with one object per diagnostic.
enum JSONFormat {
  static func text(_ diagnostics: [Diagnostic]) -> String {
    let items = diagnostics.map { "  " + object(members($0)) }.joined(separator: ",\n")
    return #"{"schema": "caseloom/diagnostics/1", "diagnostics": ["# + (items.isEmpty ? "" : "\n\(items)\n") + "]}\n"
  }

  private static func members(_ diagnostic: Diagnostic) -> [(String, String)] {
    [
      ("id", quoted(diagnostic.id)), ("severity", quoted(diagnostic.severity.rawValue)),
      ("file", quoted(diagnostic.span.file)), ("line", diagnostic.span.line.map(String.init) ?? "null"),
      ("column", diagnostic.span.column.map(String.init) ?? "null"), ("summary", quoted(diagnostic.summary)),
      ("hints", "[" + diagnostic.hints.map(quoted).joined(separator: ", ") + "]"),
    ]
  }

  static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(quoted($0.0)): \($0.1)" }.joined(separator: ", ") + "}"
  }

  static func quoted(_ text: String) -> String { JSONText.quoted(text) }
}

/// Text as JSON writes it.
package enum JSONText {
  /// The text between quotation marks, with escapes where JSON asks for them.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

/// SARIF 2.1.0, the exchange format of static analysis.
enum SARIFFormat {
  static func text(_ diagnostics: [Diagnostic], toolVersion: String) -> String {
    let rules = Set(diagnostics.map(\.id)).sorted()
    let driver = JSONFormat.object([
      ("name", #""Caseloom""#), ("version", JSONFormat.quoted(toolVersion)),
      ("rules", list(rules.map { JSONFormat.object([("id", JSONFormat.quoted($0))]) })),
    ])
    let run = JSONFormat.object([
      ("tool", JSONFormat.object([("driver", driver)])), ("columnKind", #""unicodeCodePoints""#),
      ("results", list(diagnostics.map { result($0, rules: rules) })),
    ])
    return JSONFormat.object([
      ("$schema", #""https://json.schemastore.org/sarif-2.1.0.json""#), ("version", #""2.1.0""#), ("runs", list([run])),
    ]) + "\n"
  }

  private static func result(_ diagnostic: Diagnostic, rules: [String]) -> String {
    let message = ([diagnostic.summary] + diagnostic.hints).joined(separator: "; ")
    let physical = JSONFormat.object(
      [("artifactLocation", JSONFormat.object([("uri", JSONFormat.quoted(address(diagnostic.span.file)))]))]
        + region(diagnostic.span))
    return JSONFormat.object([
      ("ruleId", JSONFormat.quoted(diagnostic.id)), ("ruleIndex", String(rules.firstIndex(of: diagnostic.id) ?? 0)),
      ("level", JSONFormat.quoted(diagnostic.severity.rawValue)),
      ("message", JSONFormat.object([("text", JSONFormat.quoted(message))])),
      ("locations", list([JSONFormat.object([("physicalLocation", physical)])])),
    ])
  }

  private static func region(_ span: SourceSpan) -> [(String, String)] {
    guard let line = span.line else { return [] }
    let column = span.column.map { [("startColumn", String($0))] } ?? []
    return [("region", JSONFormat.object([("startLine", String(line))] + column))]
  }

  /// A path as a URI reference.
  private static func address(_ path: String) -> String {
    path.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        return String(UnicodeScalar(byte))
      default: return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }

  private static func list(_ items: [String]) -> String { "[" + items.joined(separator: ", ") + "]" }
}
