/// What enables against what constrains. (Model §2.6)
package struct Directed: Sendable, Hashable {
  /// Weight of what enables, W₊: one for each source that says nothing else.
  package let enabling: Double
  /// Weight of what constrains, W₋.
  package let constraining: Double

  /// -1 when all constrains, 1 when all enables; `nil` when nothing has a direction.
  package var balance: Double? { share(enabling - constraining) }
  /// Share of what enables, 0...1; `nil` when nothing has a direction.
  package var enablingShare: Double? { share(enabling) }
  /// Share of what constrains, 0...1; `nil` when nothing has a direction.
  package var constrainingShare: Double? { share(constraining) }

  private func share(_ weight: Double) -> Double? {
    let total = enabling + constraining
    return total > 0 ? weight / total : nil
  }
}
