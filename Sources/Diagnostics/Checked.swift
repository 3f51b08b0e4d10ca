/// A value together with what was noticed while it was made.
package struct Checked<Value> {
  /// The value, as complete as the input allowed.
  package var value: Value
  /// What was noticed, in no particular order.
  package var diagnostics: [Diagnostic]

  /// A value with what was noticed.
  package init(_ value: Value, diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// Whether any diagnostic is an error.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Checked: Sendable where Value: Sendable {}
