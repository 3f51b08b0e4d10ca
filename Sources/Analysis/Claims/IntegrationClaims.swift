import CaseModel
import IntegrationLens
import LensKit

/// The claims of the integration lens.
enum IntegrationClaims {
  static func claims(_ integration: IntegrationAssessment) -> [Claim] {
    profile(integration.profile, area: nil) + integration.areas.flatMap { profile($0.profile, area: $0.area) }
      + integration.notes.map { Claim(.interdependence($0.kind), excerpts: $0.evidence) }
  }

  private static func profile(_ profile: IntegrationProfile, area: Area?) -> [Claim] {
    profile.types.flatMap { type -> [Claim] in
      let indicators = type.indicators.map { indicator in
        Claim(.indicator(indicator.code, area), indicator.evidence.map(evidence))
      }
      let wanted =
        type.aspired.map { Claim(.wanted($0.kind, .intended), excerpts: $0.evidence) }
        + type.calledFor.map { Claim(.wanted($0.kind, .calledFor), excerpts: $0.evidence) }
      return [whole(type, area)] + indicators + (area == nil ? wanted : [])
    }
  }

  private static func whole(_ type: TypeAssessment, _ area: Area?) -> Claim {
    let evidence = type.indicators.flatMap { indicator in
      indicator.evidence.map { Claim.Evidence($0.excerpt, .indicator(indicator.code)) }
    }
    return Claim(.integration(type.type, area), evidence, isCompact: true)
  }

  private static func evidence(_ item: IndicatorAssessment.Evidence) -> Claim.Evidence {
    Claim.Evidence(item.excerpt, .direction(item.direction, item.presence), share: item.share)
  }

  /// How each actor stands in each way of being counted.
  static func power(_ matrix: PowerMatrix) -> [Claim] {
    matrix.rows.flatMap { row in
      zip(PowerWay.allCases, row.marks).map { way, mark in
        Claim(.power(actor: row.actor, way, mark.standing), excerpts: mark.evidence)
      }
    }
  }
}
