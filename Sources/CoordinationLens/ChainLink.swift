package import CaseModel

/// A link of the chain the authors claim: describing services across levels of innovation leads to motivation, and
/// that to collective leadership. Shown as claimed, never tested. (Model §2.8)
package struct ChainLink: Sendable, Hashable {
  /// Where it starts.
  package let from: CoordinatorCondition
  /// Where it is claimed to lead.
  package let to: CoordinatorCondition
  /// Whether both ends are met. It says nothing about one leading to the other.
  package let isLit: Bool
  /// Excerpts that show either end in practice and may be named, sorted; empty unless lit.
  package let evidence: [ExcerptID]

  /// The links, in order.
  static func all(_ conditions: [ConditionAssessment]) -> [ChainLink] {
    let chain: [CoordinatorCondition] = [.innovationLevels, .motivation, .collectiveLeadership]
    return zip(chain, chain.dropFirst()).map { from, to in
      let ends = conditions.filter { $0.condition == from || $0.condition == to }
      let isLit = ends.allSatisfy { $0.state == .met }
      let evidence = isLit ? Set(ends.flatMap(\.testimony.supporting)).sorted() : []
      return ChainLink(from: from, to: to, isLit: isLit, evidence: evidence)
    }
  }
}
