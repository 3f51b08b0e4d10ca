import Diagnostics

/// Collects what is noticed while one piece of content is read.
///
/// A reference, so that deeply nested readers share it without handing it back; it never leaves the reading that
/// made it.
final class Reporter {
  private(set) var diagnostics: [Diagnostic] = []

  func error(_ id: String, at span: SourceSpan, _ summary: String, hints: [String] = []) {
    diagnostics.append(Diagnostic(.error, id, at: span, summary, hints: hints))
  }

  func warning(_ id: String, at span: SourceSpan, _ summary: String, hints: [String] = []) {
    diagnostics.append(Diagnostic(.warning, id, at: span, summary, hints: hints))
  }

  func add(_ more: [Diagnostic]) { diagnostics += more }

  /// Hints for an unknown word: the nearest known one, else all of them when they are few.
  static func hints(for word: String, among known: [String]) -> [String] {
    if let nearest = NearMiss.nearest(to: word, among: known) { return ["did you mean '\(nearest)'?"] }
    let sorted = known.sorted()
    return sorted.isEmpty || sorted.count > 20 ? [] : ["use one of: " + sorted.joined(separator: ", ")]
  }
}

extension Diagnostic {
  /// The same at another place.
  func moved(to span: SourceSpan) -> Diagnostic {
    Diagnostic(severity, id, at: span, summary, hints: hints)
  }
}

/// A value and where it stands.
struct Located<Value> {
  let value: Value
  let span: SourceSpan

  func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(value: transform(value), span: span)
  }
}

extension Located: Sendable where Value: Sendable {}
