package import Diagnostics

/// How a build went.
package struct PreviewBuild: Sendable {
  /// Which build it was; 1 is the first.
  package let number: Int
  /// Files of the site that is shown; 0 when none could be built yet.
  package let files: Int
  /// Pages that differ from what was shown before, come or gone.
  package let changedPages: Int
  /// How long it took.
  package let milliseconds: Int
  /// Paths of what changed, sorted; empty when anything may have.
  package let paths: [String]
  /// What was noticed, sorted.
  package let diagnostics: [Diagnostic]

  /// Whether the content has errors, so that the last good site goes on being shown.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// `built 96 files in 84 ms, 2 pages changed: content/site.yml`
  package var line: String {
    let cause = cause.isEmpty ? "" : ": " + cause
    if hasErrors {
      let shown = files > 0 ? "the last good site is shown" : "there is no site yet"
      return "not built (\(milliseconds) ms), \(shown)\(cause)"
    }
    let pages = "\(changedPages) page\(changedPages == 1 ? "" : "s")"
    return "built \(files) files in \(milliseconds) ms, \(pages)\(number == 1 ? "" : " changed")\(cause)"
  }

  private var cause: String {
    guard let first = paths.first.map(Self.printable) else { return "" }
    return paths.count == 1 ? first : "\(first) and \(paths.count - 1) more"
  }

  /// A name may hold what would move the cursor or end the line.
  private static func printable(_ path: String) -> String {
    path.unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: scalar.escaped(asASCII: true)
      default: String(scalar)
      }
    }.joined()
  }
}
