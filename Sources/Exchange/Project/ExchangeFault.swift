/// Why a project cannot be read or written, and the way out.
package struct ExchangeFault: Error, Equatable, CustomStringConvertible {
  /// What is the matter.
  package let summary: String
  /// What can be done; empty when nothing is known.
  package let hint: String

  /// A fault.
  package init(_ summary: String, hint: String = "") {
    self.summary = summary
    self.hint = hint
  }

  /// Both in one line.
  package var description: String { hint.isEmpty ? summary : summary + "; " + hint }
}
