/// How the two stand to each other.
package enum ComparisonVerdict: String, Sendable, CaseIterable {
  case agrees
  /// One step outside.
  case adjacent
  case disagrees
  case notComparable = "not-comparable"
}
