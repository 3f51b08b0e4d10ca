import CaseModel
package import LensKit

extension OpportunityAssessment: Readable {
  /// What was computed for `opportunity.space` or `opportunity.bottleneck`; a bottleneck of no component is
  /// undetermined. (Model §9.20)
  package func reading(of construct: String) -> Reading? {
    switch construct {
    case "\(OpportunityLens.name).space": .words([space.rawValue])
    case "\(OpportunityLens.name).bottleneck":
      .words(bottleneck.isEmpty ? [OpportunitySpace.undetermined.rawValue] : bottleneck.map(\.rawValue))
    default: nil
    }
  }
}
