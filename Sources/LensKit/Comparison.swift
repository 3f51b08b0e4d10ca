package import CaseModel

/// A researcher's own reading beside the computed one; neither is resolved into the other. (Model §2.11, §9.20)
package struct Comparison: Sendable, Hashable {
  /// How the two stand to each other.
  package typealias Verdict = ComparisonVerdict

  /// The researcher's reading.
  package let assessed: AssessedReading
  /// The computed one in words; `undetermined` when no lens computes the construct.
  package let computed: String
  /// How the two stand to each other; said only where the reading is independent.
  package let verdict: Verdict
  /// Whether it was read by somebody who did not code the case. (Model §10.11)
  package let isIndependent: Bool

  /// The construct, such as `involvement.mode.actual`.
  package var construct: String { assessed.construct }

  /// Compares a reading with what was computed; `nil` when no lens computes the construct.
  package init(_ assessed: AssessedReading, with reading: Reading?, coders: [Coder]) {
    self.assessed = assessed
    isIndependent = assessed.by.map { by in !coders.contains { $0.id == by || $0.name == by } } ?? false
    computed = reading?.text ?? Self.undecided[0]
    verdict = Self.verdict(assessed.value, reading)
  }

  /// Compares every reading of a case with what its lenses computed, in the case's order.
  package static func all(_ value: Case, with lenses: [any Readable]) -> [Comparison] {
    value.assessed.map { assessed in
      Comparison(
        assessed, with: lenses.lazy.compactMap { $0.reading(of: assessed.construct) }.first, coders: value.coders)
    }
  }

  /// Words that say nothing to compare with.
  private static let undecided = ["undetermined", "silent", "insufficient"]

  private static func verdict(_ value: String, _ reading: Reading?) -> Verdict {
    switch reading {
    case nil: return .notComparable
    case .words(let words):
      if undecided.contains(value) || words.allSatisfy(undecided.contains) { return .notComparable }
      return words.contains(value) ? .agrees : .disagrees
    case .range(let scale, let from, let to):
      guard let value = scale.firstIndex(of: value), let from = scale.firstIndex(of: from),
        let to = scale.firstIndex(of: to)
      else { return .notComparable }
      let distance = max(from - value, value - to)
      return distance <= 0 ? .agrees : distance == 1 ? .adjacent : .disagrees
    }
  }
}
