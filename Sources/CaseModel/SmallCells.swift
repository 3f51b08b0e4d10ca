/// Which numbers of persons are too small to be shown, since they might point at one. (Model §10.13)
package struct SmallCells: Sendable, Hashable {
  /// Smallest number that is shown; zero always is.
  package let below: Int
  /// Why the case sets it otherwise than the model; `nil` where it does not.
  package let because: String?

  /// The model's rule.
  package init() { (below, because) = (3, nil) }

  /// The case's own rule, with its reason.
  package init(below: Int, because: String) {
    self.below = below
    self.because = because
  }

  /// Whether a number is too small to be shown.
  package func hides(_ count: Int) -> Bool { count > 0 && count < below }
}
