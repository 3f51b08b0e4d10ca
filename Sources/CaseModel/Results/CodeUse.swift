/// What is said by a code of the thing that it names. (Model §10.10)
package enum CodeUse: String, Sendable, CaseIterable {
  /// It is done, or there.
  case done
  /// It is meant or called for.
  case wanted
  /// It is said to be missing, or to hinder.
  case missing
}
