package import CaseModel
import LensKit

/// What is said of one thing, in practice and as intention. (Model §2.8, §9.18)
package struct Testimony: Sendable, Hashable {
  /// What it comes to.
  package let state: CoordinationState
  /// Distinct excerpts, in practice and as intention, unclear ones among them.
  package let codings: Int
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

  /// - Parameter cells: settled, what counts in them.
  init(_ cells: FramedCells, of coded: CodedCase) {
    let supporting = cells.actual.filter(\.isSupporting)
    let hindering = cells.actual.filter(\.isHindering)
    let all = cells.actual + cells.intended
    state = CoordinationState(
      isSupported: !supporting.isEmpty, isHindered: !hindering.isEmpty, isAspired: !cells.intended.isEmpty)
    codings = Set(all.lazy.map(\.excerpt)).count
    sources = Set(all.lazy.map(\.source)).count
    observed = supporting.excerptCount
    (self.supporting, self.hindering) = (coded.evidence(supporting), coded.evidence(hindering))
    aspired = coded.evidence(cells.intended)
  }
}
