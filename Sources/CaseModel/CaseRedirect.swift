/// A case that had another id: its old addresses lead to the new ones.
package struct CaseRedirect: Sendable, Hashable {
  /// The id that it had.
  package let old: String
  /// The id that it has.
  package let new: String

  /// An old id and a new one.
  package init(old: String, new: String) { (self.old, self.new) = (old, new) }
}
