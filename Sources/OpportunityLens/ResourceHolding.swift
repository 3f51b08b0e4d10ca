package import CaseModel

/// What one party brings. (Model §2.7)
package struct ResourceHolding: Sendable, Hashable {
  /// Id of the actor; `nil` for resources whose holder is not said.
  package let holder: String?
  /// What it holds, in the author's order.
  package let resources: [OpportunityDeclaration.Resource]

  /// Resources by holder: in the case's order of actors, then holders it does not list, then no holder.
  static func all(_ resources: [OpportunityDeclaration.Resource], actors: [Actor]) -> [ResourceHolding] {
    let byHolder = Dictionary(grouping: resources, by: \.holder)
    let listed = actors.map(\.id)
    let others = byHolder.keys.compactMap { $0 }.filter { !listed.contains($0) }.sorted()
    let holders: [String?] = listed + others + [nil]
    return holders.compactMap { holder in
      byHolder[holder].map { ResourceHolding(holder: holder, resources: $0) }
    }
  }
}
