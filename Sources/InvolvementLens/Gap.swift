package import CaseModel
package import LensKit

/// The way from practice to intention on one axis, in ordinal steps; positive where practice falls short. Steps of
/// different axes have no common unit and are never added. (Model §10.3)
package struct Gap: Sendable, Hashable {
  /// Least and most steps; `nil` unless both cells are sufficient.
  package let steps: RankInterval?
  /// How far the two cells' weights lie apart; `nil` unless both are sufficient.
  package let separation: Separation?
  /// Whether it holds when a source is left out of both cells or a coding changed; `nil` when it cannot be computed or
  /// rests on no named source. (Model §10.5)
  package let stability: Stability?

  /// Whether both its cells are sufficient.
  package var isComputed: Bool { steps != nil }

  /// The end nearest to zero, signed; 0 where the gap spans zero; `nil` when it cannot be computed.
  package var guaranteed: Int? { steps.map { $0.lo > 0 ? $0.lo : min($0.hi, 0) } }

  /// Cliff's delta, -1...1; positive where intention ranks higher; `nil` when it cannot be computed.
  package var delta: Double? { separation?.delta }

  /// What it comes to.
  package var verdict: GapVerdict {
    guard let steps else { return .open }
    if steps.lo > 0 { return .short }
    if steps.hi < 0 { return .ahead }
    return steps.lo == 0 && steps.hi == 0 ? .level : .open
  }

  /// The gap between two cells.
  init(from actual: OrdinalTally, to intended: OrdinalTally, of coded: CodedCase) {
    let ends = Ends(intended: intended.reading().position, actual: actual.reading().position)
    guard let steps = ends.steps else {
      (self.steps, separation, stability) = (nil, nil, nil)
      return
    }
    self.steps = steps
    separation = Separation(of: intended.weights(), from: actual.weights())
    stability = Stability(
      leavingOut: coded.leftOut(intended.codings, actual.codings),
      recoding: intended.recoding {
        Ends(intended: $0.reading.position, actual: ends.actual).steps != steps
      }
        + actual.recoding {
          Ends(intended: ends.intended, actual: $0.reading.position).steps != steps
        }
    ) {
      Stability.Effect(
        on: steps,
        now: Ends(intended: intended.reading(without: $0).position, actual: actual.reading(without: $0).position).steps)
    }
  }
}

/// Where intention and practice lie.
private struct Ends {
  let intended: RankInterval?
  let actual: RankInterval?

  var steps: RankInterval? {
    guard let intended, let actual else { return nil }
    return RankInterval(lo: intended.lo - actual.hi, hi: intended.hi - actual.lo)
  }
}
