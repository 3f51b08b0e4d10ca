/// JUnit's XML, which GitLab, Jenkins and others show as a report of tests: one case for each message, and one that
/// passes when there are none. Errors are failures; warnings and notes are cases that pass and say something.
enum JUnitFormat {
  static func text(_ diagnostics: [Diagnostic]) -> String {
    let failures = diagnostics.count { $0.severity == .error }
    let counts = "tests=\"\(max(diagnostics.count, 1))\" failures=\"\(failures)\" errors=\"0\""
    let cases = diagnostics.isEmpty ? [nothing] : diagnostics.map(testCase)
    let suite = "<testsuite name=\"caseloom\" \(counts) skipped=\"0\">\n" + cases.joined() + "</testsuite>\n"
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites \(counts)>\n" + suite + "</testsuites>\n"
  }

  private static let nothing = "<testcase classname=\"caseloom\" name=\"nothing to report\"/>\n"

  private static func testCase(_ diagnostic: Diagnostic) -> String {
    let name = escaped("\(diagnostic.id) at \(diagnostic.span)")
    let file = escaped(diagnostic.span.file)
    let text = escaped(([diagnostic.summary] + diagnostic.hints).joined(separator: "; "))
    let id = escaped(diagnostic.id)
    let body =
      diagnostic.severity == .error
      ? "<failure type=\"\(id)\" message=\"\(text)\"/>"
      : "<system-out>\(diagnostic.severity.rawValue): \(text)</system-out>"
    return "<testcase classname=\"\(file)\" name=\"\(name)\" file=\"\(file)\">\(body)</testcase>\n"
  }

  /// The text as a value of XML 1.0, which has no way at all to hold most control characters.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "\t", "\n", "\r": "&#\(scalar.value);"
      case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
      default: String(scalar)
      }
    }.joined()
  }
}
