/// What people read: a line each, and of many alike the places together.
///
/// `content/site.yml:4:1: error: key 'langauge' is not part of a site; did you mean 'language'? [unknown-key]`
enum HumanFormat {
  static func text(_ diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "" }
    let lines = AlikeFaults.lines(diagnostics, line: line).map(onOneLine)
    return lines.joined(separator: "\n") + "\n" + summary(diagnostics) + "\n"
  }

  private static func line(_ diagnostic: Diagnostic) -> String {
    let text = ([diagnostic.summary] + diagnostic.hints).joined(separator: "; ")
    return "\(diagnostic.span): \(diagnostic.severity.rawValue): \(text) [\(diagnostic.id)]"
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
