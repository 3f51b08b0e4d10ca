package import CaseModel

/// Whether a result holds when any one named source is left out, and when any one coding is changed. (Model §10.5)
package struct Stability: Sendable, Hashable {
  /// In words.
  package typealias State = StabilityState

  /// What leaving out one source does to a result.
  package enum Effect: Sendable {
    case none
    /// It changes, by one step or to another value.
    case moved
    /// It changes by two steps or more, or cannot be told any more.
    case broken
  }

  /// How the result holds.
  package let state: State
  /// Ids of the sources whose removal changes anything, sorted.
  package let to: [String]
  /// What single re-codings do to it.
  package let recoding: Recoding

  /// The stability of a result over leaving out each of some sources; `nil` without any to leave out.
  ///
  /// - Parameters:
  ///   - recoding: What single re-codings do to the result.
  ///   - effect: What leaving out the source at a position does to it.
  package init?(leavingOut sources: [LeftOut], recoding: @autoclosure () -> Recoding, _ effect: (Int) -> Effect) {
    guard !sources.isEmpty else { return nil }
    self.recoding = recoding()
    var (worst, names) = (State.stable, Set<String>())
    for source in sources {
      let effect = effect(source.position)
      guard effect != .none else { continue }
      worst = worst == .fragile || effect == .broken ? .fragile : .sensitive
      names.insert(source.id)
    }
    state = worst
    to = names.sorted()
  }
}

extension Stability.Effect {
  /// The effect on an interval that was sufficient; `nil` stands for one that is not any more. (Model §9.8)
  package init(on interval: RankInterval, now: RankInterval?) {
    guard let now else {
      self = .broken
      return
    }
    let shift = interval.shift(to: now)
    self = shift == 0 ? .none : shift == 1 ? .moved : .broken
  }

  /// The effect on a value; `nil` stands for one that cannot be told any more. (Model §9.12)
  package init<Value: Equatable>(on value: Value, now: Value?) {
    self = now.map { $0 == value ? .none : .moved } ?? .broken
  }
}
