import CaseModel
package import LensKit

/// The way from practice to intention on one axis, in ordinal steps; positive where practice falls short. (Model §2.5)
package struct Gap: Sendable, Hashable {
  /// Least steps.
  package let lo: Int
  /// Most steps.
  package let hi: Int
  /// How far the two cells' weights lie apart.
  package let separation: Separation
  /// Whether it holds when a source is left out of both cells; `nil` when it rests on no named source. (Model §9.8)
  package let stability: Stability?

  /// The end nearest to zero, signed; 0 where the gap spans zero.
  package var guaranteed: Int { lo > 0 ? lo : min(hi, 0) }

  /// Cliff's delta, -1...1; positive where intention ranks higher.
  package var delta: Double { separation.delta }

  /// The gap between two cells; `nil` unless both are sufficient.
  init?(from actual: OrdinalTally, to intended: OrdinalTally, of coded: CodedCase) {
    guard let steps = Self.steps(actual, intended) else { return nil }
    (lo, hi) = (steps.lo, steps.hi)
    separation = Separation(of: intended.weights(), from: actual.weights())
    stability = Stability(leavingOut: coded.leftOut(intended.codings, actual.codings)) {
      Stability.Effect(on: steps, now: Self.steps(actual, intended, without: $0))
    }
  }

  private static func steps(_ actual: OrdinalTally, _ intended: OrdinalTally, without source: Int? = nil)
    -> RankInterval?
  {
    guard let actual = actual.reading(without: source).position,
      let intended = intended.reading(without: source).position
    else { return nil }
    return RankInterval(lo: intended.lo - actual.hi, hi: intended.hi - actual.lo)
  }
}
