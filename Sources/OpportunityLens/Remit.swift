import CaseModel

/// For whom the parties co-produce. (Model §1.2)
package struct Remit: Sendable, Hashable {
  /// `group` or `sector`; `nil` when not said.
  package let kind: String?
  /// For whom; `nil` when not said.
  package let who: String?

  /// `nil` when nothing is said.
  init?(_ declared: OpportunityDeclaration) {
    (kind, who) = (declared.remitKind, declared.remitWho)
    if kind == nil && who == nil { return nil }
  }
}
