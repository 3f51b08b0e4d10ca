/// Finds the known word that an author most likely meant.
package enum NearMiss {
  /// The candidate nearest to `word`, or `nil` when none is near enough to suggest.
  ///
  /// Near enough means at most a third of the longer word's letters differ (and at least one letter may). Ties go to
  /// the candidate that sorts first, so that the suggestion does not depend on order.
  ///
  /// - Parameter within: Letters that may differ at the most, where that is less; `nil` for no other limit.
  package static func nearest(
    to word: String, among candidates: some Sequence<String>, within: Int? = nil
  ) -> String? {
    let letters = Array(word.lowercased().unicodeScalars)
    guard !letters.isEmpty, letters.count <= 64 else { return nil }
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars)
      let limit = min(within ?? .max, max(1, max(letters.count, other.count) / 3))
      guard abs(letters.count - other.count) <= limit else { continue }
      let distance = editDistance(letters, other)
      guard distance <= limit else { continue }
      if best.map({ (distance, candidate) < ($0.distance, $0.candidate) }) ?? true { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// Number of insertions, deletions, replacements and swaps of neighbours between two words.
  private static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let replacement = previous[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(replacement, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
