import CaseModel
import LensKit

/// The component that holds the space back. (Model §2.7, §9.19)
enum Bottleneck {
  /// Order in which the authors suggest working: resources bind, governance invests in assets, routines follow.
  static let workingOrder: [OpportunityDeclaration.Component] = [.complementary, .governance, .assets, .routines]

  /// Every known component of the lowest completeness, in working order; empty when none is known.
  static func of(_ components: [ComponentAssessment]) -> [OpportunityDeclaration.Component] {
    guard let lowest = components.compactMap(\.knownCompleteness).min() else { return [] }
    let held = components.filter { $0.knownCompleteness?.equals(lowest) ?? false }.map(\.component)
    return workingOrder.filter(held.contains)
  }
}
