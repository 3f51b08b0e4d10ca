/// Something about the content that its author should know.
///
/// Messages are lower case without a full stop and put the author's word in single quotes. They name keys, ids, codes
/// and values of fields, never body text, so that a log reveals nothing that may not be published.
package struct Diagnostic: Sendable, Hashable {
  /// How much a diagnostic weighs.
  package enum Severity: String, Sendable, Comparable {
    /// The site cannot be built as the author meant it.
    case error
    /// The site can be built; `--strict` treats this as an error.
    case warning
    /// Something lawful that the author may not be aware of; never a failure.
    case note

    private var weight: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }

    /// Errors come before warnings, warnings before notes.
    package static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }
  }

  /// How much it weighs.
  package var severity: Severity
  /// Stable id of the rule, in kebab-case; programs may rely on it.
  package var id: String
  /// Where it happened.
  package var span: SourceSpan
  /// What happened and which rule it breaks.
  package var summary: String
  /// What to do, each a verb phrase or a question; may be empty.
  package var hints: [String]

  /// A diagnostic.
  package init(_ severity: Severity, _ id: String, at span: SourceSpan, _ summary: String, hints: [String] = []) {
    self.severity = severity
    self.id = id
    self.span = span
    self.summary = summary
    self.hints = hints
  }
}

extension Diagnostic: Comparable {
  /// Order of reports: by place, then severity, id and text.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.span != right.span { return left.span < right.span }
    if left.severity != right.severity { return left.severity < right.severity }
    return (left.id, left.summary) < (right.id, right.summary)
  }
}
