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
  /// JUnit's XML, which code hosts show as a report of tests.
  case junit

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
    case .junit: return JUnitFormat.text(sorted)
    }
  }
}
