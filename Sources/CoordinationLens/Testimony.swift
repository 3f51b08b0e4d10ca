package import CaseModel
package import LensKit

/// What is said of one thing, in practice, as intention and as a call. (Model §2.8, §9.18, §10.2)
package struct Testimony: Sendable, Hashable {
  /// What it comes to.
  package let state: CoordinationState
  /// Distinct excerpts in any frame, unclear ones among them.
  package let excerpts: Int
  /// Distinct sources of these.
  package let sources: Int
  /// Distinct excerpts that show it in practice.
  package let observed: Int
  /// Excerpts that show it in practice and may be named, sorted.
  package let supporting: [ExcerptID]
  /// Excerpts that show it hindered or absent and may be named, sorted.
  package let hindering: [ExcerptID]
  /// Excerpts that mean it to be and may be named, sorted.
  package let aspired: [ExcerptID]
  /// Excerpts that call for it and may be named, sorted.
  package let calledFor: [ExcerptID]
  /// Whether the state holds; `nil` when silent or resting on no named source. (Model §10.5)
  package let stability: Stability?

  /// - Parameter cells: settled, what counts in them.
  init(_ cells: FramedCells, of coded: CodedCase) {
    let supporting = cells[.actual].filter(\.isSupporting)
    let hindering = cells[.actual].filter(\.isHindering)
    let all = cells.all
    state = cells.state
    excerpts = Set(all.lazy.map(\.excerpt)).count
    sources = Set(all.lazy.map(\.source)).count
    observed = supporting.excerptCount
    (self.supporting, self.hindering) = (coded.evidence(supporting), coded.evidence(hindering))
    (aspired, calledFor) = (coded.evidence(cells[.intended]), coded.evidence(cells[.calledFor]))
    stability = Self.stability(of: cells, coded)
  }

  private static func stability(of cells: FramedCells, _ coded: CodedCase) -> Stability? {
    let (counts, state) = (cells.counts, cells.state)
    guard state != .silent else { return nil }
    var recoding = Recoding.none
    for coding in cells[.actual] {
      let pair = DirectionChange.pair(of: coding)
      recoding.add(pair.turned, pair.flipped) { counts.changing(coding, $0).state != state }
    }
    let own = cells.bySource
    return Stability(leavingOut: coded.leftOut(cells.all), recoding: recoding) { source in
      let rest = counts.without(own[source]?.all ?? []).state
      return Stability.Effect(on: state, now: rest == .silent ? nil : rest)
    }
  }
}
