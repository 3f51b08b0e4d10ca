/// A way to write diagnostics for a reader: a person, a program or a code host.
package enum DiagnosticFormat: String, Sendable, CaseIterable {
  /// One line each, as compilers print them, hints below.
  case human
  /// A JSON document.
  case json
  /// GitHub's workflow commands, which become annotations.
  case github
  /// SARIF 2.1.0, which code scanning reads.
  case sarif

  /// All diagnostics as one text, sorted; it ends with a line feed unless it is empty.
  ///
  /// - Parameter toolVersion: Version of this program, for formats that name the tool.
  package func text(_ diagnostics: [Diagnostic], toolVersion: String) -> String {
    let sorted = diagnostics.sorted()
    switch self {
    case .human: return HumanFormat.text(sorted)
    case .json: return JSONFormat.text(sorted)
    case .github: return GitHubFormat.text(sorted)
    case .sarif: return SARIFFormat.text(sorted, toolVersion: toolVersion)
    }
  }
}

/// `content/site.yml:4:1: error: key 'langauge' is not part of a site; did you mean 'language'? [unknown-key]`
enum HumanFormat {
  static func text(_ diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "" }
    return diagnostics.map(line).joined(separator: "\n") + "\n" + summary(diagnostics) + "\n"
  }

  private static func line(_ diagnostic: Diagnostic) -> String {
    let text = ([diagnostic.summary] + diagnostic.hints).joined(separator: "; ")
    return onOneLine("\(diagnostic.span): \(diagnostic.severity.rawValue): \(text) [\(diagnostic.id)]")
  }

  /// The text with everything escaped that would end the line, move the cursor or turn the direction of writing, so
  /// that a value quoted from content cannot pass for a line of the program's own.
  private static func onOneLine(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: scalar.escaped(asASCII: true)
      default: String(scalar)
      }
    }.joined()
  }

  private static func summary(_ diagnostics: [Diagnostic]) -> String {
    func count(_ severity: Diagnostic.Severity) -> Int { diagnostics.count { $0.severity == severity } }
    let heavy = "\(plural(count(.error), "error")), \(plural(count(.warning), "warning"))"
    return count(.note) == 0 ? heavy : heavy + ", " + plural(count(.note), "note")
  }

  private static func plural(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
}

/// `::error file=…,line=…,col=…,title=…::message`
enum GitHubFormat {
  static func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { line($0) + "\n" }.joined()
  }

  private static func line(_ diagnostic: Diagnostic) -> String {
    let span = diagnostic.span
    let properties = [
      "file=" + property(span.file), span.line.map { "line=\($0)" }, span.column.map { "col=\($0)" },
      "title=" + property(diagnostic.id),
    ]
    let message = ([diagnostic.summary] + diagnostic.hints).joined(separator: "; ")
    let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
    return "::\(command) \(properties.compactMap { $0 }.joined(separator: ","))::\(data(message))"
  }

  private static func data(_ text: String) -> String {
    escape(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  private static func property(_ text: String) -> String {
    escape(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private static func escape(_ text: String, _ table: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.map { table[$0] ?? String($0) }.joined()
  }
}
