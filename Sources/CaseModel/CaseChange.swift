/// What was changed with a version of a case.
package struct CaseChange: Sendable, Hashable {
  /// The version; `nil` when not said.
  package var version: String?
  /// When; `nil` when not said.
  package var date: PartialDate?
  /// What.
  package let what: String

  /// A change.
  package init(what: String) { self.what = what }
}
