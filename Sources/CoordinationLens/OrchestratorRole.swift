import CaseModel
import LensKit

/// A role that someone who orchestrates takes, a word of an open list. (Model §2.8)
package struct OrchestratorRole: Sendable, Hashable {
  /// The word the coder gave.
  package let role: String
  /// What is said of it; only `met` and `contested` roles are evidenced in practice.
  package let testimony: Testimony

  /// Every role spoken of by named sources, those of most sources first, then by word.
  static func all(_ coded: CodedCase) -> [OrchestratorRole] {
    let cells = FramedCells(named: "orch-role", of: coded)
    let words = Set(cells.all.compactMap { coded.coding($0).role })
    let roles = words.sorted().compactMap { word -> OrchestratorRole? in
      let own = cells.filter { coded.coding($0).role == word }
      return own.isEmpty ? nil : OrchestratorRole(role: word, testimony: Testimony(own, of: coded))
    }
    return roles.sorted { ($1.testimony.sources, $0.role) < ($0.testimony.sources, $1.role) }
  }
}
