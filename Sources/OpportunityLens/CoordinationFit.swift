package import CaseModel
import LensKit

/// Whether coordination is up to the interdependence declared. (Model §2.7)
///
/// That closer interdependence demands more is the authors'; the cut-offs are this project's.
package struct CoordinationFit: Sendable, Hashable {
  /// What the demands come to.
  package typealias Verdict = FitVerdict

  /// What interdependence asks of one component.
  package struct Demand: Sendable, Hashable {
    /// The component.
    package let component: OpportunityDeclaration.Component
    /// Completeness it needs at least, 0...1.
    package let least: Double
    /// Completeness it has; `nil` when the component is unknown.
    package let completeness: Double?

    /// Whether it is met; `nil` when the component is unknown.
    package var isMet: Bool? { completeness?.reaches(least) }
  }

  /// `pooled`, `sequential` or `reciprocal`.
  package let interdependence: String
  /// Governance, and for reciprocal interdependence routines.
  package let demands: [Demand]

  /// What the demands come to.
  package var verdict: Verdict {
    let met = demands.map(\.isMet)
    if met.contains(false) { return .underGoverned }
    return met.contains(nil) ? .undetermined : .fits
  }

  /// `nil` when no interdependence is declared.
  init?(_ declared: OpportunityDeclaration, _ components: [ComponentAssessment], thresholds: Thresholds) {
    guard let interdependence = declared.interdependence,
      let demanded = Self.demanded(interdependence, thresholds)
    else { return nil }
    self.interdependence = interdependence
    demands = demanded.map { component, least in
      let completeness = components.first { $0.component == component }?.knownCompleteness
      return Demand(component: component, least: least, completeness: completeness)
    }
  }

  private static func demanded(_ interdependence: String, _ thresholds: Thresholds)
    -> [(OpportunityDeclaration.Component, Double)]?
  {
    switch interdependence {
    case "pooled": [(.governance, thresholds.pooled)]
    case "sequential": [(.governance, thresholds.sequential)]
    case "reciprocal": [(.governance, thresholds.reciprocal), (.routines, thresholds.reciprocalRoutines)]
    default: nil
    }
  }
}
