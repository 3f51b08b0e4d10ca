/// How an actor stands in one way.
package enum PowerStanding: String, Sendable, CaseIterable {
  case included, peripheral, excluded
  /// Coded as contested, or codings differ.
  case contested
  /// Nothing is coded. Silent is not excluded.
  case silent
}
