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
