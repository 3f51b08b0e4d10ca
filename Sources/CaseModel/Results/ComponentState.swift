/// How far a component is in place. (Model §2.7, §9.19)
package enum ComponentState: String, Sendable, CaseIterable {
  case inPlace = "in-place"
  case partial, missing
  /// Too few items are answered. Unknown is not missing.
  case unknown
}
