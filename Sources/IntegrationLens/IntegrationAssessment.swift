package import CaseModel
package import LensKit

/// What the integration lens concludes about a case.
package struct IntegrationAssessment: Sendable, Hashable {
  /// One part of the case by itself.
  package struct AreaProfile: Sendable, Hashable {
    /// The area.
    package let area: Area
    /// Its profile, without stability.
    package let profile: IntegrationProfile
  }

  /// The whole case.
  package let profile: IntegrationProfile
  /// Every declared area, in the case's order.
  package let areas: [AreaProfile]
  /// What types of integration do to one another, in the model's order.
  package let notes: [Finding<InterdependenceNote>]
  /// Who counts, and in what.
  package let power: PowerMatrix

  /// The three types, in order.
  package var types: [TypeAssessment] { profile.types }
  /// The dominant type; `nil` when none is.
  package var dominant: IntegrationType? { profile.dominant }
  /// Whether the dominant type holds; `nil` when the pattern is undetermined.
  package var dominantStability: Stability? { profile.dominantStability }
  /// The pattern of the three types.
  package var pattern: IntegrationPattern { profile.pattern }
  /// Whether the pattern holds; `nil` when undetermined.
  package var stability: Stability? { profile.stability }

  /// A type.
  package subscript(type: IntegrationType) -> TypeAssessment? { types.first { $0.type == type } }

  init(_ coded: CodedCase) {
    let cells = TypeCells.all(coded)
    let parts = coded.case.areas.isEmpty ? [] : cells.map { $0.parts(of: coded) }
    profile = IntegrationProfile(
      cells.map { TypeTally($0.whole, thresholds: coded.case.thresholds) }, of: coded, hasStability: true)
    areas = coded.case.areas.map { area in
      let tallies = parts.map { TypeTally($0.area(area.id), thresholds: coded.case.thresholds) }
      return AreaProfile(area: area, profile: IntegrationProfile(tallies, of: coded, hasStability: false))
    }
    notes = InterdependenceNote.all(coded)
    power = PowerMatrix(coded)
  }
}
