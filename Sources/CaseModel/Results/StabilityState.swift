/// In words.
package enum StabilityState: String, Sendable, CaseIterable {
  /// No source changes anything.
  case stable
  /// Some source changes it, by one step or to another value.
  case sensitive
  /// Some source changes it by two steps or more, or takes it away.
  case fragile
}
